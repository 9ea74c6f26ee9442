internal import Diagnostics
internal import Model

/// An interim target falls due before the indicator's deadline.
enum TargetAfterDeadline: Rule {
  static let id = "target-after-deadline"
  static let about = Wording(
    zh: "阶段目标不晚于指标的完成时限", en: "an interim target is not later than the indicator's deadline")
  static let help = Wording(zh: "改正日期，或指标的完成时限", en: "mend the day, or the indicator's deadline")

  static func check(_ draft: Draft) -> [Finding] {
    guard let ledger = draft.indicators, let read = draft.targets else { return [] }
    let rows = Dictionary(
      ledger.rows.compactMap { row in row.id.map { (Identifier<Indicator>($0), row) } }
    ) { first, _ in first }
    return read.rows.compactMap { target in
      guard let row = target.indicator.flatMap({ rows[$0] }), let deadline = row.deadline,
        let day = target.day, day > deadline
      else { return nil }
      return finding(
        at: read.sheet.spot(target.row, .date),
        Wording(
          zh: "目标日期 \(day) 晚于指标的完成时限 \(deadline)",
          en: "the target's day \(day) is after the indicator's deadline \(deadline)"),
        related: [
          .init(
            ledger.sheet.spot(row.row, .deadline).place,
            Wording(zh: "指标的完成时限在这里", en: "the deadline stands here"))
        ])
    }
  }
}
