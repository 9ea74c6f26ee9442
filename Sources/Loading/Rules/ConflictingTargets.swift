internal import Diagnostics
internal import Model
internal import Tables

/// Two clauses that give different targets for the same day are shown as they are.
enum ConflictingTargets: Rule {
  static let id = "conflicting-targets"
  static let severity = Finding.Severity.warning
  static let about = Wording(
    zh: "同一指标同一天只应有一个目标值", en: "an indicator should have one target for a day")
  static let help = Wording(
    zh: "网页会同时列出两个目标和出处；确认以哪个为准后删去另一个",
    en: "pages will show both with their sources; once it is settled, remove the other")

  static func check(_ draft: Draft) -> [Finding] {
    guard let ledger = draft.indicators, let read = draft.targets else { return [] }
    let rows = Dictionary(
      ledger.rows.compactMap { row in row.id.map { (Identifier<Indicator>($0), row) } }
    ) { first, _ in first }
    return read.rows.compactMap { target in
      guard let row = target.indicator.flatMap({ rows[$0] }), target.day != nil, target.day == row.deadline,
        let bound = target.bound, let main = row.target, bound != main
      else { return nil }
      return conflict(
        ledger.sheet.spot(row.row, .target), ledger.sheet.cell(row.row, .clause).text,
        read.sheet.spot(target.row, .value), read.sheet.cell(target.row, .clause).text)
    }
  }

  private static func conflict(
    _ main: Spot, _ mainClause: String, _ other: Spot, _ otherClause: String
  ) -> Finding {
    let (a, b) = (main.read ?? "", other.read ?? "")
    return finding(
      at: other,
      Wording(
        zh: "目标值 \(b)（\(otherClause)）与台账的 \(a)（\(mainClause)）不一致",
        en: "the target \(b) (\(otherClause)) disagrees with the ledger's \(a) (\(mainClause))"),
      related: [.init(main.place, Wording(zh: "台账的目标值在这里", en: "the ledger's target stands here"))])
  }
}
