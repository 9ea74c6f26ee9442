import Diagnostics
import Intake
import Loading
import Testing

/// Tasks are known again on a further import, so that reports stay with the task they are about.
struct TaskIdentityTests {
  /// What a first import of these rows writes, as the content of a project.
  private func project(_ rows: [(number: String, title: String)]) throws -> [String: String] {
    let outcome = try intake(ledger(rows))
    return Dictionary(
      uniqueKeysWithValues: outcome.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  private func ledger(_ rows: [(number: String, title: String)]) -> String {
    "序号,任务,牵头单位,责任人,完成时限\n" + rows.map { "\($0.number),\($0.title),财政局,甲某,2019-12-31\n" }.joined()
  }

  /// The numbers of the project's tasks by their titles after a second import.
  private func numbers(
    _ content: [String: String], _ rows: [(number: String, title: String)], leavesOpen: Bool = false
  ) throws -> [String: String] {
    let outcome = try intake(ledger(rows), content: content, leavesOpen: leavesOpen)
    let file = outcome.text("Content/tasks.csv") ?? content["Content/tasks.csv"] ?? ""
    try #require(!outcome.report.findings.hasErrors, "\(outcome.rules)")
    let lines = file.split(whereSeparator: \.isNewline).dropFirst()
    return Dictionary(
      uniqueKeysWithValues: lines.map { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        return (cells[1], cells[0])
      })
  }

  private let three = [("1", "修建支路"), ("2", "改造管网"), ("3", "建设公园")]

  @Test func aRowPutInAboveMovesNoTask() throws {
    let rows = [("1", "清理河道"), ("2", "修建支路"), ("3", "改造管网"), ("4", "建设公园")]
    let found = try numbers(try project(three), rows)
    #expect(found == ["修建支路": "1", "改造管网": "2", "建设公园": "3", "清理河道": "4"])
  }

  @Test func rowsWithoutNumbersAreKnownByTheirTitles() throws {
    let rows = [("", "清理河道"), ("", "修建支路"), ("", "改造管网"), ("", "建设公园")]
    let found = try numbers(try project(three), rows)
    #expect(found == ["修建支路": "1", "改造管网": "2", "建设公园": "3", "清理河道": "4"])
    let outcome = try intake(ledger(rows), content: try project(three))
    #expect(outcome.text("Content/tasks.csv")?.contains("原序号") == false)
  }

  @Test func aRowTakenOutMovesNoTask() throws {
    let found = try numbers(try project(three), [("1", "修建支路"), ("2", "建设公园")])
    #expect(found == ["修建支路": "1", "改造管网": "2", "建设公园": "3"])
  }

  @Test func theOrderOfRowsDoesNotMatter() throws {
    let found = try numbers(try project(three), [("1", "建设公园"), ("2", "修建支路"), ("3", "改造管网")])
    #expect(found == ["修建支路": "1", "改造管网": "2", "建设公园": "3"])
  }

  @Test func anOfficesOwnNumbersNameItsTasks() throws {
    let content = try project([("CO_0176", "修建甲路"), ("CO_0438", "改造乙管网"), ("CO_0500", "建设丙公园")])
    let outcome = try intake(
      ledger([("CO_0438", "改造乙片区管网"), ("CO_0500", "建设丙公园"), ("CO_0600", "清理丁河道")]), content: content)
    #expect(outcome.rules == ["missing-from-ledger"])
    #expect(try outcome.column("number") == ["1", "2", "3", "4"])
    #expect(try outcome.column("title") == ["修建甲路", "改造乙片区管网", "建设丙公园", "清理丁河道"])
    #expect(try outcome.column("原序号") == ["CO_0176", "CO_0438", "CO_0500", "CO_0600"])
    #expect(outcome.report.changes.filter { $0.field == .number }.map(\.change.to) == ["2", "3", "4"])
    #expect(outcome.report.findings.first?.summary.zh == "有 1 行不在这次的台账里，没有改动：1 修建甲路")
  }

  @Test func anUnknownOwnNumberIsANewTaskWhateverStoodInItsPlace() throws {
    let content = try project([("CO_1", "修建甲路"), ("CO_2", "改造乙管网")])
    let outcome = try intake(ledger([("CO_3", "修建甲路二期"), ("CO_2", "改造乙管网")]), content: content)
    #expect(try outcome.column("title") == ["修建甲路", "改造乙管网", "修建甲路二期"])
  }

  @Test func aTaskThatWasRewordedKeepsItsNumber() throws {
    let found = try numbers(try project(three), [("1", "修建城区支路"), ("2", "改造管网"), ("3", "建设公园")])
    #expect(found == ["修建城区支路": "1", "改造管网": "2", "建设公园": "3"])
  }

  @Test func anotherTaskUnderAnOldNumberIsAskedFor() throws {
    let rows = [("1", "修建支路"), ("2", "垃圾分类"), ("3", "建设公园")]
    let outcome = try intake(ledger(rows), content: try project(three))
    #expect(outcome.rules.contains("other-task"))
    #expect(outcome.files.isEmpty)
    let open = try numbers(try project(three), rows, leavesOpen: true)
    #expect(open == ["修建支路": "1", "改造管网": "2", "建设公园": "3", "垃圾分类": "4"])
  }

  @Test func titlesThatStandTwiceAreKnownByTheirNumbers() throws {
    let rows = [("1", "修建支路"), ("2", "修建支路"), ("3", "建设公园")]
    let outcome = try intake(ledger(rows), content: try project(rows))
    #expect(outcome.files.isEmpty && outcome.rules == [])
  }

  @Test func whatWasKnownAgainIsSaid() throws {
    let rows = [("1", "清理河道"), ("2", "修建支路"), ("3", "改造管网"), ("4", "建设公园")]
    let outcome = try intake(ledger(rows), content: try project(three))
    let said = outcome.report.deductions.map(\.wording.zh)
    #expect(said.contains("“修建支路”就是方案里的任务 1，月报随它"))
    #expect(said.contains("“清理河道”是新任务，序号 1 已归别的任务，编为 4"))
  }

  @Test func aThirdImportOfTheSameLedgerChangesNothing() throws {
    let rows = [("1", "清理河道"), ("2", "修建支路"), ("3", "改造管网"), ("4", "建设公园")]
    var content = try project(three)
    let second = try intake(ledger(rows), content: content)
    for file in second.files { content[file.path] = String(decoding: file.bytes, as: UTF8.self) }
    #expect(try intake(ledger(rows), content: content).files.isEmpty)
  }

  @Test func ownNumbersThatWereGivenToOtherTasksAreAskedFor() throws {
    let content = try project([("A-1", "修建甲路"), ("A-2", "整治乙河")])
    let outcome = try intake(ledger([("A-1", "新建桥梁"), ("A-2", "修建甲路"), ("A-3", "整治乙河")]), content: content)
    #expect(outcome.rules.filter { $0 == "moved-number" }.count == 2)
    #expect(outcome.files.isEmpty)
  }

  @Test(arguments: [("修建甲路", "修建丙路"), ("建设一期", "建设二期"), ("改造3号泵站", "改造5号泵站")])
  func aTaskOfAnotherThingIsNoRewording(_ old: String, _ new: String) throws {
    let outcome = try intake(
      ledger([("1", new), ("2", "其他")]), content: try project([("1", old), ("2", "其他")]))
    #expect(outcome.rules.contains("other-task"))
  }

  @Test func tasksOfOneTitleAreToldApartByTheirDepartments() throws {
    let head = "序号,任务,牵头单位,责任人,完成时限\n"
    let first = try intake(head + "1,日常巡查,住建局,甲某,2019-06-30\n2,日常巡查,城管局,乙某,2019-12-31\n")
    let content = Dictionary(
      uniqueKeysWithValues: first.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    let swapped = try intake(
      head + "1,日常巡查,城管局,乙某,2019-12-31\n2,日常巡查,住建局,甲某,2019-06-30\n", content: content)
    #expect(try swapped.column("departments") == ["住建局", "城管局"])
    #expect(try swapped.column("原序号") == ["2", "1"])
    let one = try intake(head + "1,日常巡查,城管局,乙某,2019-12-31\n", content: content)
    #expect(try one.column("departments") == ["住建局", "城管局"])
  }
}
