internal import Dates
internal import Diagnostics
internal import Model
internal import Tables

/// A file of reports is named for its month: `2019-06.csv` or `2019-06.xlsx`.
enum ReportFileName: Rule {
  static let id = "report-file-name"
  static let about = Wording(zh: "月报文件名必须是月份", en: "a file of reports is named for its month")
  static let help = Wording(
    zh: "改成“年-月.csv”或“年-月.xlsx”，如 2019-06.csv",
    en: "rename it to YEAR-MONTH.csv or .xlsx, such as 2019-06.csv")

  static func check(_ draft: Draft) -> [Finding] {
    draft.files.misnamedReports.map { file in
      let name = file.path.dropping(ContentPath.reports) ?? file.path
      return finding(
        at: Spot(file: file.path),
        Wording(zh: "月报文件名“\(name)”不是月份", en: "the name '\(name)' of this file of reports is no month"),
        help: month(name).map { month in
          let meant = "\(month)\(suffix(name))"
          return Wording(zh: "是不是 \(meant)？请改名", en: "did you mean \(meant)? Rename it")
        })
    }
  }

  /// The end that the file's name should have.
  private static func suffix(_ name: String) -> String {
    TableKind.suffixes.first { name.lowercased().droppingEnd($0) != nil } ?? TableKind.suffixes[0]
  }

  /// The month that a name such as `2019-6.csv` or `2019年6月.csv` means.
  private static func month(_ name: String) -> Month? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    return try? DateText.month(String(name[..<dot])).get()
  }
}
