internal import Diagnostics
internal import Tables

/// A programme has no more tasks and indicators than a site with a page for each can be made of.
enum TooManyPages: Rule {
  static let id = "too-many-pages"
  /// How many tasks, and how many indicators, there may be; each has a page.
  static let limit = 100_000
  static let about = Wording(
    zh: "任务和指标各不超过 \(limit) 项", en: "there are at most \(limit) tasks and as many indicators")
  static let help = Wording(
    zh: "分成几个方案；看看是不是表里粘贴了重复的行", en: "split the programme, and see whether rows were pasted more than once")

  static func check(_ draft: Draft) -> [Finding] {
    [
      draft.tasks.map { finding($0.sheet, count: $0.rows.count) },
      draft.indicators.map { finding($0.sheet, count: $0.rows.count) },
    ]
    .compactMap { $0 ?? nil }
  }

  private static func finding<Column>(_ sheet: Sheet<Column>, count: Int) -> Finding? {
    guard count > limit else { return nil }
    return finding(
      at: Spot(sheet.table.row(limit), column: 0),
      Wording(zh: "表里有 \(count) 行，超过 \(limit) 行的上限", en: "the table has \(count) rows; the limit is \(limit)")
    )
  }
}
