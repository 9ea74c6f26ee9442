import ArgumentParser
import Diagnostics
import Tables

/// Prints a table as it is read, for a look at what a workbook or an odd file holds.
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "把一个表（.xlsx 或 .csv）照读到的样子打印成 UTF-8 的 CSV。Prints a table as it is read, as CSV in UTF-8.")

  @Argument(help: "表格文件；- 为标准输入。The file; - is standard input.")
  var file: String

  @Option(help: "工作表的名称，不写为第一张没有隐藏的。The sheet; by default the first that is not hidden.")
  var sheet: String?

  @Option(
    help: "没有 BOM 的文本是什么编码，不写就自动识别。The encoding of text without a byte order mark.",
    transform: { name in
      if let encoding = TextEncoding(name: name) { return encoding }
      let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("不认识编码 '\(name)' / no encoding is named '\(name)'; 可选 / choose from: \(known)")
    })
  var encoding: TextEncoding?

  @Option(help: "提示的语言：zh 或 en。The language of messages.")
  var lang: Language?

  func run() throws {
    let console = Console(language: lang ?? Host.language, isQuiet: true)
    let bytes = try console.input(file)
    let read = GridReader.read(bytes, file: file == "-" ? "stdin" : file, encoding: encoding)
    console.report(read.findings)
    if let grid = try chosen(of: read.value ?? []) {
      try console.print(raw: try CSVText.bytes(grid.texts, format: .plain))
    }
    if read.findings.hasErrors { throw ExitCode(1) }
  }

  /// The sheet that was asked for, else the first one that people see; nil where there is none.
  private func chosen(of grids: [Grid]) throws -> Grid? {
    guard let sheet else { return grids.first { !$0.isHidden } ?? grids.first }
    if let grid = grids.first(where: { $0.sheet == sheet }) { return grid }
    if grids.isEmpty { return nil }
    let known = grids.compactMap(\.sheet).joined(separator: ", ")
    throw ValidationError("没有工作表“\(sheet)” / there is no sheet '\(sheet)'; 有 / there are: \(known)")
  }
}

extension CSVFormat {
  /// Commas and line feeds without a byte order mark, as other programs take them from a pipe.
  fileprivate static let plain = CSVFormat(hasByteOrderMark: false, lineEnd: .lineFeed)
}

extension Grid {
  /// The texts of the rows that hold anything, each as wide as the widest.
  fileprivate var texts: [[String]] {
    let width = rows.map(\.count).max() ?? 0
    return rows.map { row in (0..<width).map { row[$0].text } }
  }
}
