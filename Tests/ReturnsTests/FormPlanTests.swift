import Dates
import Model
import Testing

@testable import Returns

@Suite struct FormPlanTests {
  private func forms(_ month: Month = july) throws -> [DepartmentForm] {
    FormPlan.forms(of: try SmallContent.programme(), for: ReportingPeriod(month))
  }

  @Test func asksForWhatIsDueOnly() throws {
    var programme = try SmallContent.programme()
    for index in programme.tasks.indices { programme.tasks[index].rhythm = .quarterly }
    for index in programme.indicators.indices { programme.indicators[index].rhythm = .yearly }
    #expect(FormPlan.forms(of: programme, for: ReportingPeriod(july)).isEmpty)
    let quarter = try #require(ReportingPeriod("2019-Q3"))
    let forms = FormPlan.forms(of: programme, for: quarter)
    #expect(forms.allSatisfy { !$0.tasks.isEmpty && $0.indicators.isEmpty })
    #expect(forms.first?.fileName.hasPrefix("2019-Q3-") == true)
  }

  @Test func asksForNothingThatHasNotBegun() throws {
    var programme = try SmallContent.programme()
    for index in programme.tasks.indices { programme.tasks[index].start = july.next.firstDay }
    #expect(FormPlan.forms(of: programme, for: ReportingPeriod(july)).allSatisfy { $0.tasks.isEmpty })
  }

  @Test func asksForTheOpenTasksThatADepartmentLeads() throws {
    #expect(try forms().map { $0.tasks.map(\.number.text) } == [["1", "2"], ["2"], ["4"], []])
  }

  @Test func aTaskDoneInTheMonthIsStillAskedForIt() throws {
    #expect(try forms(july.previous)[1].tasks.map(\.number.text) == ["2", "3"])
  }

  @Test func theProgrammeOfficeIsAskedForIndicatorsOfNoTask() throws {
    let office = try #require(try forms().last)
    #expect(office.departmentName == "方案办公室")
    #expect(office.indicators.map(\.id.text) == ["noise"])
  }

  @Test func showsTheLastReportAndReading() throws {
    let form = try forms()[0]
    #expect(form.tasks.map { $0.last?.progress } == [30, 5])
    #expect(form.indicators.map { $0.last?.value } == [6.1])
  }

  @Test func asksForNothingThatIsCancelledAndPutsTheRestToWhoLeadsThen() throws {
    var programme = try SmallContent.programme()
    let day = try #require(Day("2019-07-15"))
    let first = programme.departments[0].id
    programme.tasks[0].adjustments = [Adjustment(.cancelled, on: day, .membership(.cancelled(on: day)))]
    #expect(FormPlan.forms(of: programme, for: ReportingPeriod(july))[0].tasks.map(\.number.text) == ["2"])
    let before = programme.departments[2].id
    programme.tasks[0].adjustments = [
      Adjustment(.transferred, on: day.adding(days: 31), .leads(from: [before], to: [first]))
    ]
    let forms = FormPlan.forms(of: programme, for: ReportingPeriod(july))
    #expect(forms[0].tasks.map(\.number.text) == ["2"])
    #expect(forms[2].tasks.map(\.number.text).contains("1"))
  }

  @Test func namesTheOtherLeads() throws {
    #expect(try forms()[0].tasks.map(\.otherLeads) == [[], ["财政局"]])
  }

  @Test func isDueWhenTheDaysOfGraceAreOver() throws {
    #expect(try forms()[0].dueDay == Day("2019-08-10"))
  }

  @Test func aFileNameHoldsNothingThatSystemsRefuse() throws {
    var form = try forms()[0]
    form.departmentName = "建设/交通:局"
    #expect(form.fileName == "2019-07-建设-交通-局.xlsx")
  }
}
