internal import Dates
internal import Diagnostics
internal import Model
internal import Tables

/// The file of a closed month is as `close` wrote it: dated, in the period, and its totals are those of its rows.
enum ClosedFile: Rule {
  static let id = "closed-file"
  static let about = Wording(
    zh: "结账文件是 taizhang close 写的，合计与各行一致，不能手改",
    en: "the file of a closed month is as close wrote it, and its totals are those of its rows")
  static let help = Wording(
    zh: "从备份里取回原来的文件；没有备份的，用 taizhang close 月份 --again --reason 理由 重新结账",
    en: "take the file back from a backup, or close again: taizhang close MONTH --again --reason TEXT")

  static func check(_ draft: Draft) -> [Finding] {
    draft.closed.flatMap { closed in
      undated(closed) + outside(closed, draft.configuration.period) + repeated(closed) + miscounted(closed)
    }
  }

  private static func undated(_ closed: ClosedSheet) -> [Finding] {
    let isDated = closed.rows.contains { row in
      if case .closing = row.record { true } else { false }
    }
    return isDated
      ? []
      : [
        finding(
          at: Spot(file: closed.sheet.file),
          Wording(zh: "没有写哪天结的账", en: "the file does not say when the month was closed"))
      ]
  }

  private static func outside(_ closed: ClosedSheet, _ period: Period?) -> [Finding] {
    guard let period, !period.months.contains(closed.month) else { return [] }
    return [
      finding(
        at: Spot(file: closed.sheet.file),
        Wording(
          zh: "\(closed.month) 不在方案的起止日期之内", en: "\(closed.month) lies outside the programme's period"))
    ]
  }

  private static func repeated(_ closed: ClosedSheet) -> [Finding] {
    var seen: Set<String> = []
    return closed.rows.compactMap { row -> Finding? in
      switch row.record {
      case .task, .indicator: break
      default: return nil
      }
      let cell = closed.sheet.cell(row.row, .id)
      let kind = closed.sheet.cell(row.row, .record).text
      guard !seen.insert("\(kind) \(cell.text)").inserted else { return nil }
      return finding(
        at: closed.sheet.spot(row.row, .id),
        Wording(zh: "“\(cell.text)”有两行", en: "'\(cell.text)' has two rows"))
    }
  }

  private static func miscounted(_ closed: ClosedSheet) -> [Finding] {
    // Rows that could not be understood are findings of their own.
    guard closed.rows.allSatisfy({ $0.record != nil }) else { return [] }
    var (tasks, indicators): ([ClosedTask], [ClosedIndicator]) = ([], [])
    for row in closed.rows {
      switch row.record {
      case .task(_, let task): tasks.append(task)
      case .indicator(_, let indicator): indicators.append(indicator)
      default: break
      }
    }
    let totals = ClosedTotals(tasks, indicators)
    var missing = Set(ClosedTotals.Kind.allCases)
    var findings: [Finding] = []
    for row in closed.rows {
      guard case .total(let kind, let count) = row.record else { continue }
      missing.remove(kind)
      guard count != totals[kind] else { continue }
      findings.append(
        finding(
          at: closed.sheet.spot(row.row, .count),
          Wording(
            zh: "“\(kind.rawValue)”写的是 \(count)，各行数下来是 \(totals[kind])",
            en: "\(kind.rawValue) says \(count), but the rows count \(totals[kind])")))
    }
    // A kind that there is none of may be younger than the file.
    if let kind = ClosedTotals.Kind.allCases.first(where: { missing.contains($0) && totals[$0] > 0 }) {
      findings.append(
        finding(
          at: Spot(file: closed.sheet.file),
          Wording(zh: "少了合计“\(kind.rawValue)”", en: "the total \(kind.rawValue) is missing")))
    }
    return findings
  }
}
