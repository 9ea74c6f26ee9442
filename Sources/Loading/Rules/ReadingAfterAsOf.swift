internal import Dates
internal import Diagnostics

/// Readings are taken on or before the as-of day; later ones are left out, with one warning.
enum ReadingAfterAsOf: Rule {
  static let id = "reading-after-as-of"
  static let severity = Finding.Severity.warning
  static let about = Wording(zh: "晚于截至日期的读数不计入", en: "readings later than the as-of day are not counted")
  static let help = Wording(
    zh: "日期写错的请改正；写对的不用管，等那个月的月报来了一起计入",
    en: "mend a wrong day; a right one counts once the reports of its month are there")

  static func check(_ draft: Draft) -> [Finding] {
    guard let asOf = draft.asOf, let read = draft.readings else { return [] }
    let late = read.rows.filter { $0.day.map { $0 > asOf } ?? false }
    guard let first = late.first else { return [] }
    return [
      finding(
        at: read.sheet.spot(first.row, .date),
        Wording(
          zh: "\(late.count) 个读数晚于截至日期 \(asOf)，没有计入",
          en: "\(late.count) readings are later than \(asOf) and not counted"))
    ]
  }
}
