internal import Dates
internal import Diagnostics

/// Readings are taken on or before the as-of day.
///
/// With an as-of that was asked for, later readings are only left out, with one warning.
enum ReadingAfterAsOf: Rule {
  static let id = "reading-after-as-of"
  static let about = Wording(zh: "读数不晚于截至日期", en: "readings are not later than the as-of day")
  static let help = Wording(
    zh: "改正日期；月报还没有交齐的，等那个月的月报一起发布",
    en: "mend the day, or wait for the reports of that month")

  static func check(_ draft: Draft) -> [Finding] {
    guard let asOf = draft.asOf, let read = draft.readings else { return [] }
    let late = read.rows.filter { $0.day.map { $0 > asOf } ?? false }
    if draft.requestedAsOf != nil {
      return late.first.map { [leftOut(late.count, at: read.sheet.spot($0.row, .date), asOf)] } ?? []
    }
    return late.map { reading in
      let spot = read.sheet.spot(reading.row, .date)
      return finding(
        at: spot,
        Wording(
          zh: "读数的日期“\(spot.read ?? "")”晚于截至日期 \(asOf)",
          en: "the reading of '\(spot.read ?? "")' is later than the as-of day \(asOf)"))
    }
  }

  private static func leftOut(_ count: Int, at spot: Spot, _ asOf: Day) -> Finding {
    finding(
      at: spot,
      Wording(
        zh: "\(count) 个读数晚于截至日期 \(asOf)，没有计入",
        en: "\(count) readings are later than \(asOf) and not counted"),
      severity: .warning)
  }
}
