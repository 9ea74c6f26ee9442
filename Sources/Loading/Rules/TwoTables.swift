internal import Diagnostics

/// A table comes as a text file or as a workbook, not as both.
enum TwoTables: Rule {
  static let id = "two-tables"
  static let about = Wording(
    zh: "同一张表只能有一个文件（.csv 或 .xlsx）", en: "a table is one file, either .csv or .xlsx")
  static let help = Wording(zh: "留下新的一个，移走另一个", en: "keep the newer one and move the other away")

  static func check(_ draft: Draft) -> [Finding] {
    draft.files.doubledTables.map { first, second in
      finding(
        at: Spot(file: second.path),
        Wording(
          zh: "\(first.path) 和 \(second.path) 是同一张表",
          en: "\(first.path) and \(second.path) are the same table"),
        related: [.init(Place(file: first.path), Wording(zh: "另一个文件", en: "the other file"))])
    }
  }
}
