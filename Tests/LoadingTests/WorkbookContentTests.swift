import Diagnostics
import Model
import Tables
import Testing

@testable import Loading

/// Tables of the content that come as workbooks.
@Suite struct WorkbookContentTests {
  private static let file = "Content/readings.xlsx"
  private static let rows = [["indicator", "date", "value"], ["roads", "2019-02-28", "3"]]

  @Test func readsATableFromAWorkbook() throws {
    let tree = Self.tree([("读数", Self.rows)])
    let (content, findings) = ContentLoader(tree).load()
    #expect(findings.isEmpty)
    #expect(try #require(content).programme.sources.contains(Self.file))
  }

  @Test func findsTheHeaderUnderTitlesOnTheSheetThatHasIt() throws {
    let other = [["封面", "2019"]]
    let titled = [["读数一览"], ["单位：公里", "二〇一九年"]] + Self.rows
    let tree = Self.tree([("封面", other), ("旧 hidden", Self.rows), ("读数", titled)])
    #expect(ContentLoader(tree).load().findings.isEmpty)
  }

  @Test func namesTheSheetAndCellOfAMistake() {
    let tree = Self.tree([("读数", Self.rows + [["roads", "2019-01-31", "many"]])])
    let findings = ContentLoader(tree).load().findings
    #expect(findings.map(\.place.description) == ["\(Self.file):读数!C3"])
    #expect(findings.map(\.rule) == ["bad-number"])
  }

  @Test func aTableInTwoFilesIsAnError() {
    let tree = Self.tree([("读数", Self.rows)], beside: "Content/readings.csv")
    let findings = ContentLoader(tree).load().findings
    #expect(findings.map(\.rule) == ["two-tables"])
    #expect(findings.first?.related.map(\.place.file) == ["Content/readings.csv"])
  }

  @Test func namesTheMonthThatAWorkbookOfReportsMayMean() {
    let report = StoredWorkbook.bytes([("月报", [["task", "progress"]])])
    let misnamed = FileTree.File(path: "Content/reports/2019-3.xlsx", bytes: report)
    let tree = FileTree(Self.texts() + [misnamed])
    let findings = ContentLoader(tree).load().findings
    #expect(findings.map(\.rule) == ["report-file-name"])
    #expect(findings.first?.help?.en.contains("2019-03.xlsx") == true)
  }

  @Test func drawsAChartFromAWorkbook() {
    let bytes = StoredWorkbook.bytes([("收支", [["月份", "收入"], ["2019-01", "33.3%"], ["2019-02", "40%"]])])
    let result = TableReader.read(bytes, file: "收支.xlsx")
    #expect(result.findings.isEmpty)
    #expect(result.value?.row(0)[1].number?.value == 33.3)
  }

  /// The sample with its readings as a workbook.
  private static func tree(
    _ sheets: [(name: String, rows: [[String]])], beside kept: String? = nil
  ) -> FileTree {
    let others = texts().filter { $0.path != "Content/readings.csv" || $0.path == kept }
    return FileTree(others + [FileTree.File(path: file, bytes: StoredWorkbook.bytes(sheets))])
  }

  private static func texts() -> [FileTree.File] {
    SampleTree.texts.map { FileTree.File(path: $0.key, bytes: Array($0.value.utf8)) }
  }
}
