import Diagnostics
import Intake
import Loading
import Testing

struct ErrorCellTests {
  private static let header = ["序号", "工作板块", "类别", "任务", "责任单位", "配合单位", "责任人", "完成时限", "工作要求", "条目", "自己的列"]
  private static let row = ["1", "建设", "道路", "修路", "财政局", "教育局", "王芳", "2019-12-31", "按期", "一", "甲"]

  @Test(arguments: 0..<11, ["#N/A", "#REF!"])
  func isAnErrorInEveryColumnAtItsOwnPlace(column: Int, error: String) throws {
    var row = Self.row
    row[column] = error
    let rows = [Self.header, Self.row, row].map { $0.joined(separator: ",") + "\n" }
    for leavesOpen in [false, true] {
      let outcome = try intake(rows.joined(), leavesOpen: leavesOpen)
      let finding = try #require(outcome.report.findings.first { $0.rule == "excel-error" })
      #expect(finding.place == Place(file: "台账.csv", position: .cell(row: 3, column: column + 1)))
      #expect(finding.severity == .error && finding.read == error)
      #expect(outcome.files.isEmpty)
    }
  }

  @Test(arguments: [
    "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", " #N/A ", "＃Ｎ／Ａ", "#n/a", "#SPILL!", "########",
  ])
  func knowsEveryError(error: String) throws {
    let outcome = try intake("序号,任务,责任单位,责任人,完成时限\n1,修路,财政局,\(error),2019-12-31\n")
    #expect(outcome.rules == ["excel-error"])
  }

  @Test(arguments: ["见#NUM!说明", "第#3号桥", "#3桥", "# 修路", "C# 培训"])
  func aTextThatOnlyHoldsOneIsNone(text: String) throws {
    let outcome = try intake("序号,任务,责任单位,责任人,完成时限\n1,\(text),财政局,王芳,2019-12-31\n")
    #expect(outcome.rules.isEmpty)
    #expect(try outcome.column("title") == [text])
  }

  @Test func isFoundInARowThatContinuesAnother() throws {
    let outcome = try intake(
      "序号,任务,责任单位,责任人,完成时限,说明\n1,修路,财政局,王芳,2019-12-31,甲\n,,,,,#N/A\n2,修桥,财政局,王芳,2019-12-31,乙\n")
    #expect(outcome.rules == ["excel-error"])
    #expect(outcome.report.findings.first?.place == Place(file: "台账.csv", position: .cell(row: 3, column: 6)))
  }

  @Test func isFoundInATableOfIndicators() throws {
    let outcome = try intake("指标名称,单位,2019年目标,备注\n绿化率,%,≥38,#N/A\n入园率,%,#DIV/0!,甲\n", year: 2019)
    #expect(outcome.rules == ["excel-error", "excel-error"])
  }

  @Test func aRowThatIsNotTakenInMayHoldOne() throws {
    let outcome = try intake("序号,任务,责任单位,责任人,完成时限\n1,修路,财政局,王芳,2019-12-31\n合计,#REF!,,,\n")
    #expect(outcome.rules.isEmpty)
  }

  @Test(arguments: 0..<4, ["#N/A", "#DIV/0!"])
  func isAnErrorInAWorkbook(column: Int, error: String) throws {
    var cells = ["修路", "财政局", "王芳", "甲"].map { StyledWorkbook.text($0) }
    cells[column] = "<c t=\"e\"><v>\(error)</v></c>"
    let header = ["任务", "责任单位", "责任人", "说明"].map { StyledWorkbook.text($0) }
    let outcome = try Intake.run(
      Intake.Request(
        files: [FileTree.File(path: "台账.xlsx", bytes: StyledWorkbook.bytes([header, cells]))], year: 2019))
    let finding = try #require(outcome.report.findings.first { $0.rule == "excel-error" })
    #expect(finding.place.position == .sheet(name: "台账", row: 2, column: column + 1))
    #expect(outcome.files.isEmpty)
  }

  @Test(arguments: ["#REF!,,,,\n序号,任务,责任单位,责任人,完成时限\n", "序号,任务,责任单位,责任人,#REF!\n"])
  func isFoundInATitleAndInTheHeader(top: String) throws {
    let outcome = try intake(top + "1,修路,财政局,王芳,2019-12-31\n")
    #expect(outcome.rules.contains("excel-error"))
  }
}
