import Diagnostics
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

  @Test func hiddenColumnsAreTold() throws {
    let bytes = StyledWorkbook.bytes(
      [
        Self.header.map { StyledWorkbook.text($0) },
        row(StyledWorkbook.number("1"), "修路", "财政局", "2019-12-31"),
      ],
      before: "<cols><col min=\"3\" max=\"4\" hidden=\"1\" width=\"0\"/></cols>")
    let outcome = try Intake.run(
      Intake.Request(files: [FileTree.File(path: "台账.xlsx", bytes: bytes)], year: 2019))
    let finding = try #require(outcome.report.findings.first { $0.rule == "hidden-columns" })
    #expect(finding.summary.zh == "有 2 列在工作簿里隐藏，也读取了：牵头单位、完成时限")
    #expect(try outcome.column("deadline") == ["2019-12-31"])
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

  @Test func numbersAreWhatTheirFormatsShow() throws {
    let codes = ["0.00", "&quot;A-&quot;0", "000", "0.0", "#,##0", "&quot;第&quot;0&quot;号&quot;"]
    let formats = codes.enumerated().map { "<numFmt numFmtId=\"\(170 + $0)\" formatCode=\"\($1)\"/>" }
    let styles = codes.indices.map { "<xf numFmtId=\"\(170 + $0)\"/>" }
    let outcome = try ledger(
      [("2.09", 1), ("2.1", 1), ("7", 2), ("8", 3), ("5", 4), ("9", 0), ("1234", 5), ("6", 6)]
        .map { number, style in
          row(StyledWorkbook.number(number, style: style), "修\(number)", "财政局", "2019-12-31")
        },
      styles: "<numFmts>\(formats.joined())</numFmts><cellXfs><xf/>\(styles.joined())</cellXfs>")
    #expect(try outcome.column("number") == ["2.09", "2.10", "A-7", "008", "5.0", "9", "1234", "6"])
    #expect(outcome.rules.isEmpty)
  }

  @Test func aFigureIsItsValueAndNotWhatItsFormatRoundsItTo() throws {
    let header = ["指标名称", "单位", "2020年", "2025年", "文号", "备忘"].map { StyledWorkbook.text($0) }
    let row =
      [StyledWorkbook.text("绿地"), StyledWorkbook.text("公顷")]
      + [("30.126", 2), ("38.256", 2), ("7", 1), ("7", 1)].map { StyledWorkbook.number($0, style: $1) }
    let bytes = StyledWorkbook.bytes(
      [header, row],
      styles: """
        <numFmts><numFmt numFmtId="170" formatCode="000"/><numFmt numFmtId="171" formatCode="0.0"/></numFmts>\
        <cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>
        """)
    let outcome = try Intake.run(
      Intake.Request(files: [FileTree.File(path: "指标.xlsx", bytes: bytes)], year: 2019))
    let file = "Content/indicators.csv"
    #expect(try outcome.column("target", of: file) == ["38.256"])
    #expect(try outcome.column("文号", of: file) == ["007"])
    #expect(try outcome.column("备忘", of: file) == ["7"])
  }

  @Test func radicalsAreReadAsTheirCharacters() throws {
    let csv = try intake("序号,⼯作任务,牵头单位,责任⼈,完成时限\n1,修建⼈⾏道,⽂旅局,甲某,2019年6⽉30⽇\n2,修桥,文旅局,乙某,2019-12-31\n")
    #expect(csv.fields["责任人"] == "owners")
    #expect(try csv.column("deadline") == ["2019-06-30", "2019-12-31"])
    #expect(try csv.column("title") == ["修建人行道", "修桥"])
    #expect(Set(try csv.column("departments")).count == 1)
    #expect(csv.rules == ["radicals"])
    let workbook = try ledger(
      [row(StyledWorkbook.number("1"), "修建⼈⾏道", "⽂旅局", "2019年6⽉30⽇")])
    #expect(try workbook.column("title") == ["修建人行道"])
    #expect(workbook.rules == ["radicals"])
  }

  @Test func aMonthInMergedCellsIsThatMonth() throws {
    let outcome = try ledger(
      ["1", "2"].map { number in
        [
          StyledWorkbook.number(number), StyledWorkbook.text("修路\(number)"), StyledWorkbook.text("财政局"),
          number == "1" ? StyledWorkbook.number("43800", style: 1) : "",
        ]
      }, styles: "<cellXfs><xf/><xf numFmtId=\"57\"/></cellXfs>",
      after: "<mergeCells><mergeCell ref=\"D2:D3\"/></mergeCells>")
    #expect(try outcome.column("deadline") == ["2019-12-31", "2019-12-31"])
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

/// What number formats show behind a figure, or instead of it.
struct FigureFormatTests {
  /// The targets of indicators whose cells have formats, or the rules of what is wrong.
  private func targets(_ cells: [(unit: String, number: String, code: String)]) throws -> [String] {
    let head = ["指标", "单位", "方向", "目标值"].map { StyledWorkbook.text($0) }
    let rows = cells.enumerated().map { index, cell in
      [
        StyledWorkbook.text("指标\(index)"), StyledWorkbook.text(cell.unit), StyledWorkbook.text("不低于"),
        StyledWorkbook.number(cell.number, style: index + 1),
      ]
    }
    let formats = cells.enumerated().map { index, cell in
      let code = cell.code.replacing("\"", with: "&quot;")
      return "<numFmt numFmtId=\"\(170 + index)\" formatCode=\"\(code)\"/>"
    }
    let styles = cells.indices.map { "<xf numFmtId=\"\(170 + $0)\"/>" }
    let bytes = StyledWorkbook.bytes(
      [head] + rows,
      styles: "<numFmts>\(formats.joined())</numFmts><cellXfs><xf/>\(styles.joined())</cellXfs>")
    let outcome = try Intake.run(
      Intake.Request(files: [FileTree.File(path: "指标.xlsx", bytes: bytes)], year: 2019))
    guard outcome.text("Content/indicators.csv") != nil else { return outcome.rules }
    return try outcome.column("target", of: "Content/indicators.csv")
  }

  @Test func aUnitBehindAFigureIsItsUnit() throws {
    #expect(
      try targets([
        ("万元", "3", "0\"万元\""), ("万元", "3", "0\"亿元\""), ("公里", "1500", "#,##0\"米\""),
        ("人", "2.5", "0.0\"万人\""),
        ("%", "30", "0\"%\""), ("项", "4", "0\"—\""), ("万元", "3.456", "0\"万元\""),
      ]) == ["3", "30000", "1.5", "25000", "30", "4", "3.456"])
  }

  @Test func aUnitThatDoesNotFitIsAskedFor() throws {
    #expect(try targets([("公里", "30", "0\"亩\"")]) == ["unclear-figure"])
    #expect(try targets([("公里", "30", "0\"%\"")]) == ["unclear-figure"])
  }

  @Test(arguments: ["#,##0,", "0.0,,", "0!.0,\"万元\"", "0,\"千元\"", "#,##0.00,", "0.00,,\"百万\""])
  func aNumberThatIsShownSmallerIsAskedFor(_ code: String) throws {
    #expect(try targets([("元", "30000", code)]) == ["unclear-figure"])
  }

  @Test(arguments: ["#,##0", "0.00", "0", "#,##0.00", "General"])
  func aFormatThatOnlyRoundsOrGroupsChangesNothing(_ code: String) throws {
    #expect(try targets([("元", "30000.125", code)]) == ["30000.125"])
  }
}
