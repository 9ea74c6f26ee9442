import Dates
import Model
import Testing

@testable import OpenData

@Suite struct TableTests {
  @Test func aTaskHasItsFactsAndWhereItStands() throws {
    let row = try #require(try table("data/tasks.csv", of: data()).first)
    let expected = [
      "number": "1", "title": "打通道路", "workstream": "roads", "workstream_name": "道路",
      "departments": "works;finance", "department_names": "建设局;财政局", "support": "", "start": "2019-01-01",
      "deadline": "2019-12-31", "deadline_words": "年底前", "action": "links", "weight": "1", "lamp": "green",
      "lamp_word": "绿灯", "progress": "40", "schedule_share": "49.589", "overdue": "false",
      "last_report": "2019-05", "page": "tasks/1/index.html", "source": "tasks.csv", "source_row": "2",
    ]
    for (column, value) in expected { #expect(row[column] == value, "\(column)") }
  }

  @Test func aTaskWithoutDaysHasEmptyCells() throws {
    let row = try #require(try table("data/tasks.csv", of: data()).last)
    for column in ["start", "deadline", "progress", "schedule_share", "last_report", "action"] {
      #expect(row[column] == "", "\(column)")
    }
    #expect(row["deadline_words"] == "长期")
    #expect(row["number"] == "2.10")
    #expect(row["lamp"] == "grey")
  }

  @Test func reportsThatCameAfterAsOfAreNotThere() throws {
    #expect(try table("data/reports.csv", of: data()).map { $0["month"] } == ["2019-04", "2019-05"])
    let later = try table("data/reports.csv", of: data(asOf: "2019-09-30"))
    #expect(later.map { $0["month"] } == ["2019-04", "2019-05", "2019-06"])
  }

  @Test func aReportKeepsItsWordsAndItsSource() throws {
    let row = try #require(try table("data/reports.csv", of: data()).first)
    #expect(row["task"] == "1")
    #expect(row["progress"] == "20.5")
    #expect(row["summary"] == "第一行\n第二行，\"引号\"")
    #expect(row["source"] == "reports/2019-05.csv")
  }

  @Test func everyMonthHasItsLamp() throws {
    let rows = try table("data/lamps.csv", of: data())
    #expect(rows.count == 12)
    let may = try #require(rows.first { $0["task"] == "1" && $0["month"] == "2019-05" })
    #expect(may["lamp"] == "yellow")
    #expect(may["lamp_word"] == "黄灯")
    #expect(may["overridden"] == "true")
    #expect(may["override_reason"] == "资金未到位")
    #expect(may["rule"] == "落后序时 1.4 个百分点")
    #expect(rows.first?["lamp"] == "grey")
  }

  @Test func anIndicatorHasItsTargetAndLastKnownReading() throws {
    let rows = try table("data/indicators.csv", of: data())
    let density = try #require(rows.first)
    #expect(density["baseline"] == "-0.5")
    #expect(density["target"] == "7")
    #expect(density["value"] == "6.25")
    #expect(density["value_date"] == "2019-06-30")
    #expect(density["state"] == "on-path")
    #expect(density["state_word"] == "跟上序时")
    #expect([density["path_value"], density["gap"]] == ["6", "0.25"])
    let noise = try #require(rows.last)
    #expect(noise["target"] == "")
    #expect([noise["target_low"], noise["target_high"]] == ["35", "45"])
    #expect(noise["state"] == "no-reading")
  }

  @Test func targetsAreJudgedOnTheirDay() throws {
    let rows = try table("data/targets.csv", of: data())
    #expect(rows.map { $0["kind"] } == ["interim", "ledger", "ledger"])
    #expect(rows.map { $0["state"] } == ["met", "on-path", "no-reading"])
  }

  @Test func readingsOfLaterDaysAreNotThere() throws {
    let rows = try table("data/readings.csv", of: data())
    #expect(rows.map { $0["value"] } == ["5.5", "6.25"])
    #expect(rows.last?["note"] == "初步")
  }

  @Test func readingsStandBesideTheYearBefore() throws {
    var programme = try exampleProgramme()
    let closed = ClosedIndicator(
      month: try month("2018-03"), value: 5, readingDay: try day("2018-03-31"), target: nil, targetDay: nil,
      state: .noTarget)
    let figures = Predecessor.ClosedFigures([], [(Identifier("density"), closed)])
    programme.predecessorFigures = Predecessor(title: "上年方案", months: [try month("2018-03"): figures])
    for file in ["data/readings.csv", "indicators/density/data.csv"] {
      let rows = try table(file, of: data(programme)).prefix(2)
      #expect(rows.map { $0["value_last_year"] } == ["5", ""], "\(file)")
      #expect(rows.map { $0["date_last_year"] } == ["2018-03-31", ""])
      #expect(rows.map { $0["change"] } == ["0.5", ""])
    }
    #expect(try table("data/readings.csv", of: data()).first?["change"] == nil)
  }

  @Test func groupsCountTheirTasksByLamp() throws {
    let departments = try table("data/departments.csv", of: data())
    #expect(departments.map { $0["tasks"] } == ["1", "1"])
    #expect(departments.map { $0["short_name"] } == ["建设局", "财政"])
    let workstreams = try table("data/workstreams.csv", of: data())
    #expect(workstreams.map { $0["green"] } == ["1", "0"])
    #expect(workstreams.map { $0["grey"] } == ["0", "1"])
    #expect(try table("data/actions.csv", of: data()).map { $0["tasks"] } == ["1"])
  }

  @Test func aCommitmentNamesItsTasks() throws {
    let row = try #require(try table("data/commitments.csv", of: data()).first)
    #expect([row["tasks"], row["covered"], row["clause"]] == ["1", "true", "第一条"])
  }

  @Test func thePageOfATaskHasLampsBesideReports() throws {
    let rows = try table("tasks/1/data.csv", of: data())
    #expect(rows.count == 6)
    #expect(rows[4]["lamp"] == "yellow")
    #expect(rows[4]["reported_progress"] == "40")
    #expect(rows[5]["reported_progress"] == "")
    #expect(rows[5]["progress"] == "40")
  }

  @Test func thePageOfAnIndicatorHasReadingsAndTargets() throws {
    let rows = try table("indicators/density/data.csv", of: data())
    #expect(rows.map { $0["figure"] } == ["reading", "reading", "target", "target"])
    #expect(rows.map { $0["value"] } == ["5.5", "6.25", "", ""])
    #expect(rows.map { $0["target"] } == ["", "", "6", "7"])
  }

  @Test func pagesOfGroupsHaveTheirTasks() throws {
    for folder in ["departments/finance", "workstreams/roads", "actions/links"] {
      #expect(try table("\(folder)/data.csv", of: data()).map { $0["number"] } == ["1"], "\(folder)")
    }
  }
}
