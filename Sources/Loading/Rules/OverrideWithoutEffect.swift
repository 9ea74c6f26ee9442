internal import Dates
internal import Diagnostics
internal import Model

/// A lamp set by hand was set while its month was open.
enum OverrideWithoutEffect: Rule {
  static let id = "override-without-effect"
  static let severity = Finding.Severity.warning
  static let about = Wording(
    zh: "人工亮灯要在当月结账以前、月末以后的宽限天数以内定",
    en: "a lamp is set by hand before its month is closed, within the days of grace")
  static let help = Wording(
    zh: "这一行不起作用，可以删去；已经公布的亮灯错了，在 adjustments.csv 写一行更正（kind 写 corrected，figure 写 lamp）",
    en:
      "the row changes nothing; where the published lamp is wrong, enter a correction in adjustments.csv (kind corrected, figure lamp)"
  )

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.overrides else { return [] }
    let closings = draft.closingDays
    let grace = draft.configuration.policy.reportGraceDays
    return read.rows.compactMap { row in
      guard let month = row.month, let date = row.date else { return nil }
      let spot = read.sheet.spot(row.row, .date)
      if let closed = closings[month], date > closed {
        return finding(
          at: spot,
          Wording(
            zh: "\(month) 已于 \(closed) 结账，\(date) 定的亮灯不起作用",
            en: "\(month) was closed on \(closed); a lamp set on \(date) changes nothing"))
      }
      let last = month.lastDay.adding(days: grace)
      guard date > last else { return nil }
      return finding(
        at: spot,
        Wording(
          zh: "\(month) 的亮灯最晚 \(last) 定，\(date) 定的不起作用",
          en: "lamps of \(month) are set by \(last); one of \(date) changes nothing"))
    }
  }
}
