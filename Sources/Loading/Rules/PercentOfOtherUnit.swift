internal import Diagnostics
internal import Model
internal import Tables

/// Only figures of an indicator that is measured in percent are written as percentages.
enum PercentOfOtherUnit: Rule {
  static let id = "percent-of-other-unit"
  static let about = Wording(
    zh: "只有单位是“%”的指标，数值才能写成百分数", en: "only an indicator in % has percentages for figures")
  static let help = Wording(
    zh: "按指标的单位写数值，如 7.5；数值确是百分数时，把指标的单位改为“%”",
    en:
      "write the figure in the indicator's unit, such as 7.5; if it is a percentage, make the indicator's unit %"
  )

  static func check(_ draft: Draft) -> [Finding] {
    guard let indicators = draft.indicators else { return [] }
    var units: [Identifier<Indicator>: String] = [:]
    for row in indicators.rows {
      guard let id = row.id else { continue }
      let unit = indicators.sheet.cell(row.row, .unit).text
      if !isPercent(unit) { units[Identifier(id)] = unit }
    }
    return check(
      indicators.sheet, indicators.rows.map { ($0.row, $0.id.map(Identifier.init)) }, units,
      [.baseline, .target])
      + (draft.targets.map { targets in
        check(targets.sheet, targets.rows.map { ($0.row, $0.indicator) }, units, [.value])
      } ?? [])
      + (draft.readings.map { readings in
        check(readings.sheet, readings.rows.map { ($0.row, $0.indicator?.key) }, units, [.value])
      } ?? [])
  }

  private static func check<Column>(
    _ sheet: Sheet<Column>, _ rows: [(row: Row, indicator: Identifier<Indicator>?)],
    _ units: [Identifier<Indicator>: String], _ columns: [Column]
  ) -> [Finding] {
    rows.flatMap { row, indicator -> [Finding] in
      guard let unit = indicator.flatMap({ units[$0] }) else { return [] }
      return columns.compactMap { column in
        guard sheet.cell(row, column).text.unicodeScalars.contains(where: { $0 == "%" || $0 == "％" }) else {
          return nil
        }
        return finding(at: sheet.spot(row, column), summary(sheet.cell(row, column).text, unit))
      }
    }
  }

  private static func summary(_ text: String, _ unit: String) -> Wording {
    Wording(
      zh: "“\(text)”是百分数，而指标的单位是“\(unit)”",
      en: "'\(text)' is a percentage, but the indicator's unit is '\(unit)'")
  }

  private static func isPercent(_ unit: String) -> Bool {
    ["%", "％", "百分比", "百分数", "percent", "per cent"].contains(unit.lowercased())
  }
}
