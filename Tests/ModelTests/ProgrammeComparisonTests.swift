import Dates
import Model
import Testing

/// What differs between two programmes, each kind of difference by itself.
struct ProgrammeComparisonTests {
  private func indicator(_ id: String, _ name: String, target: Double, readings: [(Day, Double)] = [])
    -> Indicator
  {
    var indicator = Indicator(
      id: id, name: name, unit: "公里", direction: .atLeast, target: Target(.value(target), by: "2019-12-31"),
      workstream: Identifier("construction"))
    indicator.readings = readings.map { Reading(day: $0.0, value: $0.1) }
    return indicator
  }

  private func named(_ number: String, _ title: String) throws -> Task {
    var task = try task(number)
    task.title = title
    return task
  }

  private func compare(_ before: [Task], _ after: [Task]) -> ProgrammeComparison {
    ProgrammeComparison(
      from: standing(before, asOf: "2019-06-30"), to: standing(after, asOf: "2019-06-30"))
  }

  private func compare(_ before: Indicator, _ after: Indicator) -> ProgrammeComparison {
    ProgrammeComparison(
      from: standing([], indicators: [before], asOf: "2019-06-30"),
      to: standing([], indicators: [after], asOf: "2019-06-30"))
  }

  /// The aspects in which a task differs once it is changed.
  private func aspects(_ change: (inout Task) -> Void) throws -> [TaskAspect] {
    let before = try task("1", leads: ["works"])
    var after = before
    change(&after)
    return compare([before], [after]).tasks.map(\.aspect)
  }

  @Test func findsNothingBetweenEquals() throws {
    #expect(try compare([task("1")], [task("1")]).isEmpty)
  }

  @Test func findsAnAddedAndARemovedTask() throws {
    let comparison = try compare([named("1", "修路")], [named("2", "种树")])
    #expect(comparison.addedTasks.numbers == ["2"])
    #expect(comparison.removedTasks.numbers == ["1"])
    #expect(comparison.tasks.isEmpty)
  }

  @Test func knowsARenumberedTaskByItsTitle() throws {
    let comparison = try compare(
      [named("1", "修路"), named("2", "种树")], [named("1", "架桥"), named("2", "修路"), named("3", "种树")])
    #expect(comparison.tasks.map(\.aspect) == [.number, .number])
    #expect(comparison.tasks.map(\.items.before.task.title) == ["修路", "种树"])
    #expect(comparison.addedTasks.numbers == ["1"])
  }

  @Test func knowsARewordedTaskByItsNumber() throws {
    #expect(try aspects { $0.title = "修两条路" } == [.title])
  }

  @Test func doesNotTellTasksOfOneTitleApartByIt() throws {
    let comparison = try compare(
      [named("1", "修路"), named("2", "修路")], [named("3", "修路"), named("2", "修路")])
    #expect(comparison.addedTasks.isEmpty)
    #expect(comparison.tasks.map(\.aspect) == [.number])
  }

  @Test func findsEachKindOfChange() throws {
    #expect(try aspects { $0.requirement = "年底通车" } == [.requirement])
    #expect(try aspects { $0.clause = "3.2" } == [.clause])
    #expect(try aspects { $0.workstream = Identifier("planning") } == [.workstream])
    #expect(try aspects { $0.category = "基础设施" } == [.category])
    #expect(try aspects { $0.action = Identifier("dirt") } == [.action])
    #expect(try aspects { $0.leads.append(Assignment(department: Identifier("finance"))) } == [.leads])
    #expect(try aspects { $0.leads[0].owners = ["李伟"] } == [.owners])
    #expect(try aspects { $0.supporting = [Identifier("finance")] } == [.supporting])
    #expect(try aspects { $0.weight = 2 } == [.weight])
    #expect(try aspects { $0.internalRemark = "每周开会" } == [.internalRemark])
  }

  @Test func findsAMovedDeadlineWithItsDays() throws {
    let difference = try #require(
      compare([task("1", "2019-01-01", "2019-06-30")], [task("1", "2019-01-01", "2019-12-31")])
        .tasks.first { $0.aspect == .deadline })
    let items = difference.items
    #expect(items.after.task.deadline.days(after: items.before.task.deadline) == 184)
  }

  @Test func countsNoDaysToADeadlineWithoutOne() {
    #expect(Deadline(.ongoing).days(after: Deadline("2019-06-30")) == nil)
  }

  @Test func findsLampProgressAndCompletion() throws {
    let differences = try compare([task("1")], [task("1", reports: [report("2019-06", 100)])]).tasks
    #expect(differences.map(\.aspect) == [.lamp, .progress, .completion])
    #expect(differences.map(\.facts.before) == [.lamp(.grey), .nothing, .nothing])
    #expect(differences.map(\.facts.after) == [.lamp(.done), .progress(100), .done(on: nil)])
  }

  @Test func tellsEachMonthFromWhatWasKnownThen() throws {
    let programme = try standing(
      [task("1", reports: [report("2019-05", 40), report("2019-06", 60)])], asOf: "2019-06-30"
    )
    .programme
    let comparison = ProgrammeComparison(
      from: Standing(programme, asOf: "2019-05-31"), to: Standing(programme, asOf: "2019-06-30"))
    #expect(comparison.tasks.map(\.facts.before) == [.progress(40)])
    #expect(comparison.tasks.map(\.facts.after) == [.progress(60)])
  }

  @Test func findsAnAddedAndARemovedIndicator() {
    let comparison = compare(indicator("roads", "道路", target: 7), indicator("trees", "树", target: 7))
    #expect(comparison.addedIndicators.map(\.id.text) == ["trees"])
    #expect(comparison.removedIndicators.map(\.id.text) == ["roads"])
  }

  @Test func knowsAnIndicatorOfAnotherIDByItsName() {
    #expect(compare(indicator("roads", "道路", target: 7), indicator("road", "道路", target: 7)).isEmpty)
  }

  @Test func findsAChangedTarget() {
    let comparison = compare(indicator("roads", "道路", target: 7), indicator("roads", "道路", target: 8))
    #expect(comparison.indicators.map(\.aspect) == [.target])
  }

  @Test func findsNewChangedAndRemovedReadings() {
    let before = indicator("roads", "道路", target: 7, readings: [("2019-01-31", 1), ("2019-02-28", 2)])
    let after = indicator("roads", "道路", target: 7, readings: [("2019-02-28", 3), ("2019-03-31", 4)])
    let readings = compare(before, after).readings
    #expect(readings.map(\.before?.value) == [1, 2, nil])
    #expect(readings.map(\.after?.value) == [nil, 3, 4])
  }

  @Test func looksAtNoReadingAfterAsOf() {
    let before = indicator("roads", "道路", target: 7)
    let after = indicator("roads", "道路", target: 7, readings: [("2019-07-31", 4)])
    #expect(compare(before, after).isEmpty)
  }

  @Test func findsARenamedDepartmentOnceAndNotWithEachTask() throws {
    let task = try task("1", leads: ["works"])
    var after = standing([task], departments: ["works", "finance"], asOf: "2019-06-30").programme
    after.departments[0].name = "住建局"
    let comparison = ProgrammeComparison(
      from: standing([task], departments: ["works"], asOf: "2019-06-30"),
      to: Standing(after, asOf: "2019-06-30"))
    #expect(comparison.departments.renamed.map(\.after.name) == ["住建局"])
    #expect(comparison.departments.added.map(\.name) == ["finance"])
    #expect(comparison.tasks.isEmpty)
  }
}
