internal import Dates
internal import Diagnostics
internal import Model

/// An indicator has one reading a day.
enum DuplicateReading: Rule {
  private struct Key: Hashable, Comparable {
    let indicator: Entry<Identifier<Indicator>>
    let day: Day

    static func < (a: Self, b: Self) -> Bool { (a.indicator, a.day) < (b.indicator, b.day) }
  }

  static let id = "duplicate-reading"
  static let about = Wording(zh: "同一指标同一天只有一个读数", en: "an indicator has one reading a day")
  static let help = Wording(zh: "删去其中一个，或改正日期", en: "remove one of them, or mend the day")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.readings else { return [] }
    let found = Duplicates.find(in: read.rows) { row -> Key? in
      row.indicator.flatMap { indicator in row.day.map { Key(indicator: indicator, day: $0) } }
    }
    return found.map { found in
      finding(
        at: read.sheet.spot(found.later.row, .date),
        Wording(
          zh: "指标“\(found.key.indicator.key)”在 \(found.key.day) 有两个读数",
          en: "the indicator '\(found.key.indicator.key)' has two readings on \(found.key.day)"),
        related: Duplicates.first(read.sheet.spot(found.first.row, .date)))
    }
  }
}
