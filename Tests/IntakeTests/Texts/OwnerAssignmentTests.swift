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

  /// One known person says nothing of how many others belong to the same department.
  @Test(arguments: [
    ["田伟、董建国、胡秀英、朱建国"], ["田伟、董建国、朱建国"], ["田伟", "董建国", "朱建国"], ["田伟、董建国", "胡秀英", "朱建国"],
    ["田伟", "董建国、胡秀英、赵刚、朱建国"],
  ])
  func refusesPeopleLeftOverForOneDepartment(lines: [String]) {
    let rows = [row(["发改局"], ["朱建国"]), row([street, "发改局"], lines)]
    let isByLine = lines.count == 2
    #expect(assign(rows)[1] == (isByLine ? "田伟|董建国、胡秀英、赵刚、朱建国" : "open"))
  }

  @Test func givesTheOthersAwayWhereADepartmentNamesOneOwnerInEveryRow() {
    let sole = [row(["发改局"], ["朱建国"]), row(["发改局"], ["赵刚"]), row(["发改局"], ["孙丽"])]
    let last = row([street, "发改局"], ["田伟、董建国、胡秀英、朱建国"])
    #expect(assign(sole + [last])[3] == "田伟、董建国、胡秀英|朱建国")
    #expect(assign(sole.dropLast() + [last])[2] == "open")
    #expect(assign(sole + [row(["发改局"], ["钱进、周海"]), last])[4] == "open")
    #expect(assign(sole + [row([street], ["马超"]), last])[4] == "open")
    #expect(assign(sole + [row([street, "发改局"], ["田伟、董建国、孙丽、朱建国"])])[3] == "open")
  }

  @Test func deducesOneUnknownPersonForOneUnknownDepartment() {
    let known = [row(["甲局"], ["张三"]), row(["乙局"], ["李四"]), row(["甲局"], ["王五"])]
    #expect(assign(known + [row(["甲局", "乙局", "丙局"], ["张三、王五、李四、赵六"])])[3] == "张三、王五|李四|赵六")
    #expect(assign(known + [row(["丙局", "甲局"], ["赵六、张三、王五"])])[3] == "赵六|张三、王五")
    #expect(assign([row(["甲局", "乙局"], ["张三、李四"])]) == ["张三|李四"])
  }

  @Test func onlyOneLineIsLeftForOneDepartment() {
    func written(_ departments: [String], _ cell: String) -> String {
      assign([OwnerAssignment.Row(departments: departments, owners: PersonNames(cell).lines)]).joined()
    }
    #expect(written(["财政局", "教育局"], "李伟、张三（财政局）") == "张三|李伟")
    #expect(written(["财政局", "教育局"], "王五、李伟、张三（财政局）") == "open")
    #expect(written(["财政局"], "王五、李伟、张三（财政局）") == "王五、李伟、张三")
    #expect(written(["财政局", "教育局"], "财政局：王五；李伟、张三") == "王五|李伟、张三")
    #expect(written(["财政局", "教育局"], "财政局：王五\n李伟\n张三") == "open")
    #expect(written(["民政局", "教育局"], "李伟、张三（财政局）") == "foreign")
  }

  @Test func whatIsLeftMustNotContradictOtherRows() {
    let cell = OwnerAssignment.Row(
      departments: ["财政局", "教育局"], owners: PersonNames("李伟、张三（财政局）").lines)
    #expect(assign([cell, row(["财政局"], ["李伟"])])[0] == "contradiction")
    #expect(assign([cell, row(["教育局"], ["李伟"])])[0] == "张三|李伟")
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
