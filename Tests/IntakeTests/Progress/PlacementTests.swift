import Dates
import Diagnostics
import Intake
import Loading
import Testing

/// What the report says of where reports and figures went.
struct PlacementTests {
  private static let june = Month(year: 2019, ordinal: 6)
  private static let readings = "Content/readings.csv"
  private static let targets = "Content/targets.csv"
  private static let table = "指标,单位,方向,2018年目标,2018年完成,2019年目标,2019年1月\n绿地率,%,不低于,28,27.5,30%,27.6\n"

  /// `D2 → readings.csv:2:3 27.5 added` for each cell.
  private func placements(_ outcome: Intake.Outcome) -> [String] {
    outcome.report.placements.map { placement in
      guard case .cell(let row, let column) = placement.place.position else { return "\(placement.place)" }
      return
        "\(Place.letters(column))\(row) → \(placement.target) \(placement.column) \(placement.value) \(placement.state)"
    }
  }

  @Test func eachFigureIsNamedWithItsFileAndRow() throws {
    #expect(
      placements(try intake(Self.table)) == [
        "E2 → Content/indicators.csv:2:5 baseline 27.5 added",
        "F2 → Content/indicators.csv:2:6 target 30 added",
        "D2 → Content/targets.csv:2:3 value 28 added",
        "E2 → Content/readings.csv:2:3 value 27.5 added",
        "G2 → Content/readings.csv:3:3 value 27.6 added",
      ])
  }

  @Test func eachCellOfAReportIsNamedWithItsRow() throws {
    let outcome = try intake(
      "序号,工作目标任务,牵头单位,责任人,完成时限,完成进度,下一步\n1,修路,财政局,王芳,2019-12-31,,\n2,修桥,财政局,王芳,2019-12-31,60%,养护\n",
      month: Self.june)
    #expect(
      placements(outcome) == [
        "F3 → Content/reports/2019-06.csv:2:2 progress 60 added",
        "G3 → Content/reports/2019-06.csv:2:3 next_step 养护 added",
      ])
    let json = ReportJSON(outcome.report).text
    #expect(
      json.contains(
        "{\"place\": \"台账.csv:3:6\", \"target\": \"Content/reports/2019-06.csv:2:2\", \"column\": \"progress\", \"value\": \"60\", \"state\": \"added\"}"
      ))
    let text = ReportText(outcome.report, language: .zh).text
    #expect(text.contains("F3 → 第 2 行 progress：“60”"))
    #expect(text.contains("Content/reports/2019-06.csv：新增（2）"))
  }

  @Test func aSecondImportOfTheSameTableAddsNothing() throws {
    let first = try intake(Self.table)
    let second = try intake(Self.table, content: first.content)
    #expect(second.rules == [])
    #expect(second.files.map(\.path) == [])
    #expect(second.report.placements.count == 5)
    #expect(second.report.placements.allSatisfy { $0.state == .unchanged })
    #expect(ReportText(second.report, language: .en).text.contains("Content/readings.csv: unchanged (2)"))
  }

  @Test func aSecondImportOfAMonthSaysWhatChanged() throws {
    let ledger = { (progress: String) in
      "序号,工作目标任务,牵头单位,责任人,完成时限,完成进度,进展情况\n1,修路,财政局,王芳,2019-12-31,\(progress),路基\n"
    }
    let first = try intake(ledger("60%"), month: Self.june)
    let second = try intake(ledger("70%"), content: first.content, month: Self.june)
    #expect(
      placements(second) == [
        "F2 → Content/reports/2019-06.csv:2:2 progress 70 updated",
        "G2 → Content/reports/2019-06.csv:2:3 summary 路基 unchanged",
      ])
  }

  @Test(arguments: [
    ("27.6", "27.9", "台账.csv:2:7", "Content/readings.csv:3:3"),
    (",28,", ",28.5,", "台账.csv:2:4", "Content/targets.csv:2:3"),
  ])
  func anotherFigureForTheSameDayIsAnError(_ old: String, _ new: String, _ here: String, _ there: String)
    throws
  {
    let first = try intake(Self.table)
    let second = try intake(Self.table.replacing(old, with: new), content: first.content, leavesOpen: true)
    #expect(second.rules == ["other-figure"])
    #expect(second.files.map(\.path) == [])
    #expect(second.report.updates.isEmpty)
    let finding = try #require(second.report.findings.first)
    #expect("\(finding.place)" == here)
    #expect(finding.related.map { "\($0.place)" } == [there])
  }

  @Test func aReadingNamesTheFileThatSaysSo() throws {
    let outcome = try intake(Self.table, file: "来文/6月指标.csv", year: 2019)
    #expect(try outcome.column("source", of: Self.readings) == ["6月指标.csv", "6月指标.csv"])
  }

  @Test func readingsThatAreThereKeepTheirSource() throws {
    let first = try intake(Self.table)
    #expect(try intake(Self.table, file: "七月.csv", content: first.content).files.isEmpty)
    var content = first.content
    let id = try first.column("indicator", of: Self.readings)[0]
    content[Self.readings] = "indicator,date,value\n\(id),2018-12-31,27.5\n\(id),2019-01-31,27.6\n"
    #expect(try intake(Self.table, content: content).files.isEmpty)
    let later = try intake(
      Self.table.replacing("2019年1月", with: "2019年2月"), file: "七月.csv", content: content, year: 2019)
    #expect(try later.column("source", of: Self.readings) == ["", "", "七月.csv"])
  }
}

/// Which of several targets is the one of the indicator.
struct ProgrammeEndTests {
  private static let table = "指标,单位,方向,2018年目标,2019年目标,2020年目标,2021年目标值\n绿地率,%,不低于,28,30,31,32\n"
  private static let indicators = "Content/indicators.csv"

  @Test func theTargetIsThatOfTheLastYearOfTheProject() throws {
    let project = try intake("指标,单位,方向,2019年目标\n绿地率,%,不低于,30\n", year: 2019)
    let outcome = try intake(Self.table, content: project.content)
    #expect(outcome.rules == [])
    #expect(try outcome.column("date", of: "Content/targets.csv") == ["2018-12-31"])
    #expect(try outcome.column("2020年目标", of: Self.indicators) == ["31"])
    #expect(try outcome.column("2021年目标值", of: Self.indicators) == ["32"])
    #expect(
      outcome.report.deductions.contains {
        $0.place == .cell("台账.csv", row: 1, column: 6) && $0.wording.zh.contains("晚于方案的最后一天")
      })
  }

  @Test(arguments: [(2019, "30"), (2020, "31"), (2021, "32")])
  func theYearThatIsAskedForIsTheLastOfANewProgramme(_ year: Int, _ target: String) throws {
    let outcome = try intake(Self.table, year: year)
    #expect(outcome.rules == [])
    #expect(try outcome.column("target", of: Self.indicators) == [target])
    #expect(try outcome.column("deadline", of: Self.indicators) == ["\(year)-12-31"])
  }

  @Test func aTitleOfAnEarlierYearIsAskedFor() throws {
    let outcome = try intake("2019年主要指标表,,,,,,\n" + Self.table, leavesOpen: true)
    #expect(outcome.rules == ["unclear-period"])
    #expect(outcome.report.findings.first?.place == .cell("台账.csv", row: 2, column: 7))
    #expect(
      try intake("2019—2021年主要指标表,,,,,,\n" + Self.table).column("target", of: Self.indicators) == ["32"])
  }

  @Test func anEarlierTargetOfAnIndicatorThatIsThereIsOneOnTheWay() throws {
    let project = try intake(Self.table, year: 2021)
    let outcome = try intake("指标,单位,方向,2020年目标,2019年完成\n绿地率,%,不低于,31,29\n", content: project.content)
    #expect(outcome.rules == [])
    #expect(outcome.files.map(\.path) == ["Content/readings.csv"])
    #expect(
      outcome.report.placements.map { "\($0.target) \($0.state)" } == [
        "Content/targets.csv:4:3 unchanged", "Content/readings.csv:2:3 added",
      ])
    #expect(outcome.report.deductions.contains { $0.wording.zh.contains("2020-12-31 的是阶段目标") })
    let other = try intake("指标,单位,方向,2020年目标\n绿地率,%,不低于,31.5\n", content: project.content)
    #expect(other.rules == ["other-figure"])
  }

  @Test func aDeadlineThatIsWrittenIsNoTargetOnTheWay() throws {
    let project = try intake(Self.table, year: 2021)
    let outcome = try intake(
      "指标,单位,方向,目标值,完成时限\n绿地率,%,不低于,33,2020-12-31\n", content: project.content, record: .asking)
    #expect(outcome.rules.contains("undated-changes"))
  }

  @Test func withoutAnyYearTheLastTargetEndsTheProgramme() throws {
    let outcome = try intake(Self.table)
    #expect(try outcome.column("target", of: Self.indicators) == ["32"])
    #expect(outcome.text("Content/programme.yaml")?.contains("end: 2021-12-31") == true)
  }
}

/// What is told of cells that are in no report and no reading.
struct LeftCellTests {
  private static let june = Month(year: 2019, ordinal: 6)

  @Test(arguments: ["7月进展", "进展情况（2019年7月）", "截至7月底进展情况"])
  func aColumnOfAnotherMonthIsNamedAsLeft(_ header: String) throws {
    let outcome = try intake(
      "序号,工作目标任务,牵头单位,责任人,完成时限,完成进度,\(header)\n1,修路,财政局,王芳,2019-12-31,60%,面层\n", month: Self.june)
    let column = try #require(outcome.report.sheets.first?.columns.last)
    #expect(column.reason.zh == "是 2019-07 的，不是 --month 的 2019-06，没有读，原样保留")
    #expect(try outcome.column(column.name) == ["面层"])
  }

  @Test func wordsThatAreNoDayOfCompletionAreKept() throws {
    let outcome = try intake(
      "序号,工作目标任务,牵头单位,责任人,完成时限,完成进度,实际完成时间\n1,修路,财政局,王芳,2019-12-31,100%,6月\n", month: Self.june,
      leavesOpen: true)
    #expect(outcome.rules.contains("unclear-completion"))
    #expect(try outcome.column("实际完成时间") == ["6月"])
  }

  @Test func wordsAndOtherColumnsOfATableOfReadingsAreNamed() throws {
    let project = try intake("指标,单位,方向,2019年目标\n绿地率,%,不低于,30\n", year: 2019)
    let outcome = try intake("指标,1月,2月,备忘\n绿地率,27.6,未统计,好\n", content: project.content)
    #expect(
      outcome.report.deductions.filter { !$0.wording.zh.contains("读数") || $0.wording.zh.contains("没有") }.map {
        "\($0.place) \($0.wording.zh)"
      } == [
        "台账.csv:1:4 “备忘”一列没有写进内容：这张表没有目标值，只取读数", "台账.csv:2:3 “未统计”没有读成数，没有写进 readings.csv",
      ])
  }
}
