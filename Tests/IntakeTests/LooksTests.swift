import Intake
import Loading
import Testing

/// What a workbook says by its looks becomes part of the ledger as the office sees it.
struct LooksTests {
  private static let header = ["序号", "工作任务", "牵头单位", "完成时限"]

  /// Imports a ledger whose cells are the XML behind their texts' `t`, with their attributes.
  private func ledger(_ rows: [[String]], styles: String = "", after: String = "") throws -> Intake.Outcome {
    let head = Self.header.map { StyledWorkbook.text($0) }
    let bytes = StyledWorkbook.bytes([head] + rows, styles: styles, after: after)
    return try Intake.run(
      Intake.Request(files: [FileTree.File(path: "台账.xlsx", bytes: bytes)], year: 2019))
  }

  private func row(_ number: String, _ texts: String..., style: Int = 0) -> [String] {
    [number] + texts.map { StyledWorkbook.text($0, style: style) }
  }

  private static let struck =
    "<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/></cellXfs>"

  @Test func aStruckRowIsLeftOutForAReason() throws {
    let outcome = try ledger(
      [
        row(StyledWorkbook.number("1"), "修路", "财政局", "2019-12-31"),
        row(StyledWorkbook.number("2", style: 1), "修桥", "民政局", "2019-12-31", style: 1),
        row(StyledWorkbook.number("3"), "修\u{301}园", "财政局", "2019-12-31"),
        row(StyledWorkbook.number("4"), "修塔", "财政局", "2019-12-31", style: 1),
      ], styles: Self.struck)
    #expect(try outcome.column("title") == ["修路", "修\u{301}园"])
    #expect(outcome.skips == [.struck, .struck])
    #expect(outcome.counts.rows == 4)
    let excerpts = outcome.report.sheets.flatMap(\.fates).map(\.excerpt)
    #expect(excerpts[1] == "2 ｜ 修桥 ｜ 民政局 ｜ 2019-12-31")
    #expect(outcome.rules.contains("struck-through"))
  }

  @Test func aStruckRowBelowAHeadingLeavesTheHeadingToTheNext() throws {
    let outcome = try ledger(
      [
        [StyledWorkbook.number("1"), StyledWorkbook.text("交通")],
        row(StyledWorkbook.number("1.2", style: 1), "修桥", "民政局", "2019-12-31", style: 1),
        row(StyledWorkbook.text("1.1"), "修路", "财政局", "2019-12-31"),
      ], styles: Self.struck)
    #expect(outcome.skips == [.heading, .struck])
    #expect(try outcome.column("category") == ["交通"])
  }

  @Test func aDepartmentUnderAMergeIsTheOneThatIsShown() throws {
    let outcome = try ledger(
      [
        row(StyledWorkbook.number("1"), "修路", "财政局", "2019-12-31"),
        row(StyledWorkbook.number("2"), "修桥", "旧单位", "2019-12-31"),
      ], after: "<mergeCells><mergeCell ref=\"C2:C3\"/></mergeCells>")
    #expect(try outcome.column("departments").count == 2)
    #expect(Set(try outcome.column("departments")).count == 1)
    #expect(outcome.text("Content/programme.yaml")?.utf8.contains("旧单位".utf8) == false)
    #expect(outcome.rules == ["text-under-merge"])
  }
}
