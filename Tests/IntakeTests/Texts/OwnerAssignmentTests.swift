import Testing

@testable import Intake

private let planning = "国土规划建设管理局"
private let enforcement = "综合监管和执法局"
private let social = "社会事务局"
private let street = "振中街道"
private let township = "关堤乡"
private let finance = "财政局"

private func row(_ departments: [String], _ lines: [String]) -> OwnerAssignment.Row {
  OwnerAssignment.Row(
    departments: departments,
    owners: lines.map { PersonNames.Line(names: $0.split(separator: "、").map(String.init)) })
}

/// The names of each department of each row, or the kind of problem.
private func assign(_ rows: [OwnerAssignment.Row]) -> [String] {
  OwnerAssignment.assign(rows).map { outcome in
    switch outcome {
    case .success(let shares): shares.map { $0.names.joined(separator: "、") }.joined(separator: "|")
    case .failure(.open): "open"
    case .failure(.contradiction): "contradiction"
    case .failure(.foreignDepartment): "foreign"
    case .failure(.unclearNames): "unclear"
    }
  }
}

struct OwnerAssignmentTests {
  private static let ledger = [
    row([planning, township], ["申兵伦", "张孟千", "申岩"]),
    row([enforcement, planning, street], ["朱涛", "耿红伟", "周正伟", "徐善胜"]),
    row([social, street], ["荆会云", "周正伟", "徐善胜"]), row([social, street], ["荆会云", "徐善胜"]),
    row([planning, finance], ["耿红伟", "闫凤山"]), row([planning], ["申兵伦"]), row([social], ["荆会云"]),
    row([enforcement], ["朱涛"]),
    row([planning], ["李伟"]), row([finance], ["闫凤山"]),
  ]

  private static let owners = [
    "申兵伦|张孟千、申岩", "朱涛|耿红伟|周正伟、徐善胜", "荆会云|周正伟、徐善胜", "荆会云|徐善胜", "耿红伟|闫凤山", "申兵伦", "荆会云", "朱涛", "李伟", "闫凤山",
  ]

  @Test func solvesTheFirstProgramme() {
    #expect(assign(Self.ledger) == Self.owners)
  }

  @Test func doesNotDependOnTheOrderOfRows() {
    #expect(assign(Self.ledger.reversed()) == Self.owners.reversed())
  }

  @Test func doesNotDependOnTheLines() {
    let flat = Self.ledger.map { row in
      OwnerAssignment.Row(
        departments: row.departments, owners: [PersonNames.Line(names: row.owners.flatMap(\.names))])
    }
    #expect(assign(flat) == Self.owners)
  }

  @Test func givesAllOwnersToTheOnlyDepartment() {
    #expect(assign([row(["甲局"], ["张三", "李四"])]) == ["张三、李四"])
  }

  @Test func givesLinesInOrder() {
    #expect(assign([row(["甲局", "乙局"], ["张三、李四", "王五"])]) == ["张三、李四|王五"])
  }

  @Test func leavesOpenWhatIsNotCertain() {
    #expect(assign([row(["甲局", "乙局"], ["张三", "李四", "王五"])]) == ["open"])
    #expect(assign([row(["甲局", "乙局"], ["张三"])]) == ["open"])
    #expect(assign([row(["甲局", "乙局", "丙局"], ["张三、李四、王五、赵六"]), row(["甲局"], ["张三"])])[0] == "open")
  }

  @Test func namesTheOptionsOfWhatIsOpen() {
    let outcome = OwnerAssignment.assign([row(["甲局", "乙局"], ["张三", "李四", "王五"])]).first
    let option = OwnerProblem.Option(name: "李四", departments: ["甲局", "乙局"])
    #expect(outcome == .failure(.open(names: ["张三", "李四", "王五"], options: [option])))
  }

  @Test func refusesWhatOtherRowsContradict() {
    let rows = [row(["甲局", "乙局"], ["张三、李四", "王五"]), row(["乙局"], ["张三"])]
    #expect(assign(rows)[0] == "contradiction")
  }

  @Test func concludesNothingFromPeopleOfSeveralDepartments() {
    let rows = [row(["甲局"], ["张三"]), row(["乙局"], ["张三"]), row(["甲局", "乙局"], ["张三", "李四", "王五"])]
    #expect(assign(rows)[2] == "open")
  }

  @Test func takesTheDepartmentThatTheCellWrites() {
    let lines = [
      PersonNames.Line(department: "乙 局", names: ["张三"]), PersonNames.Line(department: "甲局", names: ["李四"]),
    ]
    #expect(assign([OwnerAssignment.Row(departments: ["甲局", "乙局"], owners: lines)]) == ["李四|张三"])
    #expect(assign([OwnerAssignment.Row(departments: ["丙局"], owners: lines)]) == ["foreign"])
  }

  @Test func hasSharesWithoutNamesWhereNoOwnerIsWritten() {
    #expect(assign([row(["甲局", "乙局"], [])]) == ["|"])
  }

  @Test func givesAReasonForEveryDeduction() throws {
    let shares = try #require(OwnerAssignment.assign(Self.ledger).first).get()
    #expect(shares.map(\.reason) == [.otherRows, .remaining])
  }
}
