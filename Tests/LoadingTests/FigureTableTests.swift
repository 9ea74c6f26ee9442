import Dates
import Diagnostics
import Loading
import Model
import Tables
import Testing

/// How tables of somebody's own figures are read for charts.
struct FigureTableTests {
  private func read(_ text: String, _ kind: ChartKind, _ columns: FigureColumns = FigureColumns()) throws
    -> ReadResult<FigureTable>
  {
    FigureTableReader.read(Array(text.utf8), file: "own.csv", for: try #require(kind.tableNeeds), columns)
  }

  private func table(_ text: String, _ kind: ChartKind, _ columns: FigureColumns = FigureColumns()) throws
    -> FigureTable
  {
    let result = try read(text, kind, columns)
    #expect(result.findings == [])
    return try #require(result.value)
  }

  /// Each finding as its place and rule.
  private func mistakes(_ text: String, _ kind: ChartKind, _ columns: FigureColumns = FigureColumns()) throws
    -> [String]
  {
    let result = try read(text, kind, columns)
    #expect(result.value == nil)
    return result.findings.map { "\($0.place) \($0.rule)" }
  }

  @Test func drawsTheNumericColumnsBesideTheFirst() throws {
    let table = try table("名称,备注,甲,乙\n一,好,1,2\n二,坏,3,\n", .columns)
    #expect(table.x.texts == ["一", "二"])
    #expect(table.y.map(\.name) == ["甲", "乙"])
    #expect(table.y.map(\.numbers) == [[1, 3], [2, nil]])
  }

  @Test func refusesMoreSeriesThanAChartCanShow() throws {
    func rows(_ count: Int) -> String { (1...count).map { "名\($0),组\($0),\($0)\n" }.joined() }
    let columns = FigureColumns(y: ["值"], series: "组")
    #expect(try table("名,组,值\n" + rows(60), .columns, columns).y.count == 60)
    #expect(try mistakes("名,组,值\n" + rows(5_000), .columns, columns) == ["own.csv:62:2 too-many-series"])
  }

  @Test func findsTheColumnOfDaysWhereverItStands() throws {
    let table = try table("值,月份\n1,2019-01\n2,2019年2月\n", .line)
    #expect(
      table.x.cells.compactMap(\.days?.end) == [Day("2019-01-31"), Day("2019-02-28")].compactMap { $0 })
  }

  @Test func readsYearsAsDays() throws {
    let table = try table("年,值\n2017,1\n2018年,2\n", .line)
    #expect(table.x.cells.compactMap(\.days?.start.year) == [2017, 2018])
  }

  @Test func splitsRowsBySeries() throws {
    let text = "月份,单位,值\n2019-01,甲,1\n2019-01,乙,2\n2019-02,乙,4\n"
    let table = try table(text, .line, FigureColumns(series: "单位"))
    #expect(table.y.map(\.name) == ["甲", "乙"])
    #expect(table.y.map(\.numbers) == [[1, nil], [2, 4]])
  }

  @Test(arguments: [
    ("项目,数\n道路,很多\n公园,约5\n", ChartKind.columns, ["own.csv:2:2 bad-number", "own.csv:3:2 bad-number"]),
    ("项目,数\n", .columns, ["own.csv:1:1 empty-table"]),
    ("收支情况表\n月份,收入,支出\n2019-01,1,2\n2019-02,3,4\n", .line, ["own.csv:1:1 title-above-header"]),
    ("收支情况表,,\n月份,收入,支出\n2019-01,1,2\n", .line, ["own.csv:1:1 title-above-header"]),
    ("名,率\n甲,85%\n乙,0.925\n丙,0\n", .bars, ["own.csv:3:2 bad-number"]),
    (
      "单位,进度\n甲,150\n乙,-1\n", .distribution,
      ["own.csv:2:2 progress-out-of-range", "own.csv:3:2 progress-out-of-range"]
    ),
    (
      "事项,开始,完成,进度\n甲,2019-03,2019-01,140\n", .gantt,
      ["own.csv:2:3 deadline-before-start", "own.csv:2:4 progress-out-of-range"]
    ),
  ])
  func saysWhatIsWrongWhereItStands(_ text: String, _ kind: ChartKind, _ expected: [String]) throws {
    #expect(try mistakes(text, kind) == expected)
  }

  @Test func onlyProgressIsTakenForProgress() throws {
    #expect(try table("事项,开始,完成,预算\n甲,2019-01,2019-03,140\n", .gantt).progress == nil)
  }

  @Test func percentagesAreTold() throws {
    #expect(try table("名,值\n甲,80%\n乙,7.5%\n", .bars).unit == "%")
  }

  @Test func readsChineseEncodingAndSemicolons() throws {
    let gbk: [UInt8] = [0xC3, 0xFB, 0x3B, 0xD6, 0xB5, 0x0A, 0xBC, 0xD7, 0x3B, 0x33, 0x0A]
    let needs = try #require(ChartKind.columns.tableNeeds)
    let result = FigureTableReader.read(gbk, file: "own.csv", for: needs)
    #expect(result.value?.x.texts == ["甲"])
    #expect(result.value?.y.map(\.numbers) == [[3]])
  }

  @Test func takesStartAndDeadlineProgressAndLampOfASchedule() throws {
    let table = try table("事项,开始,完成,进度,灯\n甲,2019-01,2019-03,40,黄\n", .gantt)
    #expect(table.y.map(\.name) == ["开始", "完成"])
    #expect(table.progress?.numbers == [40])
    #expect(table.lamp?.cells == [.lamp(.yellow)])
  }

  @Test func readsTheMonthsOfAMatrix() throws {
    #expect(try table("单位,2019年1月,2019-02\n甲,绿,红\n", .matrix).y.map(\.name) == ["2019-01", "2019-02"])
  }

  @Test func findsEveryBadCellInOneRun() throws {
    let text = "月份,值\n2019-13,1\n2019-01,abc\n,2\n2019-03,4\n2019-03,5\n"
    #expect(
      try mistakes(text, .line) == [
        "own.csv:2:1 bad-date", "own.csv:3:2 bad-number", "own.csv:4:1 missing-value",
        "own.csv:6:1 repeated-row",
      ])
  }

  @Test func suggestsTheNearestColumn() throws {
    let result = try read("月份,收入合计\n2019-01,1\n", .line, FigureColumns(y: ["收人合计"]))
    #expect(result.findings.map(\.help?.zh) == ["是不是“收入合计”？"])
    #expect(result.findings.map(\.place) == [.cell("own.csv", row: 1, column: 1)])
  }

  @Test func aColumnMayBeNamedWithoutItsUnit() throws {
    let text = "月份,收入（万元）,支出（万元）\n2019-01,1,2\n"
    #expect(try table(text, .line, FigureColumns(y: ["支出"])).y.map(\.numbers) == [[2]])
  }

  @Test func takesTheUnitThatAllColumnsShare() throws {
    let table = try table("月份,收入（万元）,支出(万元)\n2019-01,1,2\n", .line)
    #expect(table.unit == "万元")
    #expect(table.y.map(\.name) == ["收入", "支出"])
  }

  @Test func keepsUnitsThatDifferInTheNames() throws {
    let table = try table("月份,收入（万元）,人数（人）\n2019-01,1,2\n", .line)
    #expect(table.unit == "")
    #expect(table.y.map(\.name) == ["收入（万元）", "人数（人）"])
  }

  @Test func findsAColumnThatIsUsedTwice() throws {
    #expect(
      try mistakes("甲,乙\n1,2\n", .columns, FigureColumns(x: "乙", y: ["乙"])) == ["own.csv:1:2 repeated-column"]
    )
  }

  @Test func findsThatNoColumnHoldsNumbers() throws {
    #expect(try mistakes("甲,乙,丙\n一,二,三\n", .columns) == ["own.csv:1:1 missing-column"])
  }

  @Test func findsMoreColumnsThanTheKindDraws() throws {
    #expect(try mistakes("名,甲,乙,丙\n一,1,2,3\n", .dumbbell) == ["own.csv:1:4 too-many-columns"])
  }

  @Test func findsSeriesBesideSeveralColumns() throws {
    #expect(
      try mistakes("名,组,甲,乙\n一,a,1,2\n", .columns, FigureColumns(series: "组")) == [
        "own.csv:1:4 too-many-columns"
      ])
  }

  @Test func findsAWordThatIsNoLamp() throws {
    #expect(
      try mistakes("名,灯\n一,绿\n二,紫\n三,红\n", .waffle) == ["own.csv:3:2 unknown-lamp"])
  }

  @Test func findsAColumnOfAMatrixThatIsNoMonth() throws {
    #expect(try mistakes("名,一月\n甲,绿\n", .matrix) == ["own.csv:1:2 bad-date"])
  }

  @Test func findsATableWithoutRows() throws {
    #expect(try mistakes("月份,值\n", .line, FigureColumns(y: ["值"])) == ["own.csv:1:1 empty-table"])
  }

  @Test func refusesMoreRowsThanAChartHolds() throws {
    let rows = (0...FigureTableReader.mostRows).map { "r\($0),1" }.joined(separator: "\n")
    #expect(try mistakes("名,值\n\(rows)\n", .columns) == ["own.csv:5002:1 too-many-rows"])
  }
}
