import Diagnostics
import Intake
import Testing

struct NameTests {
  private static let header = "序号,工作目标任务,牵头单位,配合单位,责任人,完成时限\n"

  private func ledger(_ rows: [String]) -> String {
    Self.header
      + rows.enumerated().map { "\($0 + 1),任务\($0 + 1),\($1),2019-12-31\n" }.joined()
  }

  private func content(_ departments: String) -> [String: String] {
    [
      "Content/programme.yaml": """
      title: 甲
      period: {start: 2019-01-01, end: 2019-12-31}
      workstreams:
        - id: build
          name: 建设
      departments:
      \(departments)
      """
    ]
  }

  @Test func readsTheNamesOfTheCase() throws {
    let outcome = try intake(
      Self.header
        + """
        1,甲,"青山园(青山镇)
        各街道",,王芳,2019-12-31
        2,乙,DFE,,王芳,2019-12-31
        3,丙,DfE,,王芳,2019-12-31
        4,丁,县（区）政府,,王芳,2019-12-31
        5,戊,县(区)政府,,Christopher (Ed) Lee,2019-12-31

        """, leavesOpen: true)
    #expect(try outcome.column("departments") == ["青山园(青山镇)；各街道", "DFE", "DFE", "县（区）政府", "县（区）政府"])
    #expect(try outcome.column("owners").last == "Christopher (Ed) Lee")
  }

  @Test(arguments: [
    ("DFE", "DfE"), ("县（区）政府", "县(区)政府"), ("ＤｆＥ", "DfE"), ("Public Works", "Public  Works"),
    ("Public Works", "PUBLIC\u{A0}WORKS"), ("Élan", "ÉLAN"), ("财政局（国库）", "财政局\u{3000}(国库)"),
    ("Public Works", "PublicWorks"),
  ])
  func oneDepartmentHasOneSpelling(first: String, second: String) throws {
    let outcome = try intake(ledger(["\(first),,王芳", "\(second),,王芳"]))
    #expect(try outcome.column("departments") == [first, first])
    #expect(outcome.report.additions.filter { $0.kind == .department }.map(\.name) == [first])
  }

  @Test func aChangedSpellingIsTold() throws {
    let outcome = try intake(ledger(["DFE,,王芳", "财政局,DfE,王芳"]))
    let change = try #require(outcome.report.changes.first { $0.change.kind == .spelling })
    #expect((change.change.from, change.change.to, change.field) == ("DfE", "DFE", .support))
    #expect(try outcome.column("support") == ["", "DFE"])
  }

  @Test func theNameOfTheRegisterIsWrittenAndTold() throws {
    let outcome = try intake(
      ledger(["dfe,,王芳", "教育部,财政局(国库),王芳"]),
      content: content(
        """
          - {id: dfe-uk, name: DfE, aliases: [教育部]}
          - {id: treasury, name: 财政局（国库）}
        """))
    #expect(try outcome.column("departments") == ["DfE", "DfE"])
    #expect(try outcome.column("support") == ["", "财政局（国库）"])
    let changes = outcome.report.changes.filter { $0.change.kind == .alias }.map(\.change)
    #expect(changes.map(\.from) == ["dfe", "教育部", "财政局(国库)"])
    #expect(changes.map(\.to) == ["DfE", "DfE", "财政局（国库）"])
  }

  @Test func aListOfRegisteredNamesWithCommasIsTakenIn() throws {
    let outcome = try intake(
      ledger(["\"Parks, Libraries and Leisure, Finance\",,\"Finance: Bob Lee\"", "parks & sport,,Jo Ray"]),
      content: content(
        """
          - {id: parks, name: "Parks, Libraries and Leisure"}
          - {id: finance, name: Finance}
          - {id: sport, name: Parks & Sport}
        """))
    #expect(try outcome.column("departments") == ["Parks, Libraries and Leisure；Finance", "Parks & Sport"])
    #expect(try outcome.column("owners") == ["Finance:Bob Lee", "Jo Ray"])
  }

  @Test func namesThatOnlyTheRegisterTellsApartAreAskedFor() throws {
    let departments = "  - {id: a, name: DfE}\n  - {id: b, name: DFE}"
    let clear = try intake(ledger(["DfE,,王芳", "DFE,,王芳"]), content: content(departments))
    #expect(try clear.column("departments") == ["DfE", "DFE"])
    let unclear = try intake(ledger(["dfe,,王芳"]), content: content(departments))
    #expect(unclear.rules == ["unclear-departments"])
  }

  @Test func anOwnersDepartmentMayHaveAnotherName() throws {
    let outcome = try intake(
      ledger(["财政局、教育局,,区财政局:王芳;教育局:李伟"]),
      content: content("  - {id: finance, name: 财政局, aliases: [区财政局]}\n  - {id: education, name: 教育局}"))
    #expect(try outcome.column("owners") == ["财政局:王芳；教育局:李伟"])
  }

  @Test(arguments: [
    ("财政局王芳 教育局李强", "财政局:王芳；教育局:李强"), ("教育局李强、财政局王芳", "财政局:王芳；教育局:李强"), ("财政局王芳\n教育局李强", "财政局:王芳；教育局:李强"),
    ("财政局欧阳小芳；教育局李强", "财政局:欧阳小芳；教育局:李强"), ("财政局王芳、财政局赵刚、教育局李强", "财政局:王芳、赵刚；教育局:李强"),
    ("财政局王芳（局长）、教育局李强(13800138000)", "财政局:王芳；教育局:李强"), ("区财政局王芳、教育局李强", "财政局:王芳；教育局:李强"),
  ])
  func readsDepartmentsRightBeforeNames(cell: String, owners: String) throws {
    let outcome = try intake(
      ledger(["财政局、教育局,,\"\(cell)\""]),
      content: content("  - {id: finance, name: 财政局, aliases: [区财政局]}\n  - {id: education, name: 教育局}"))
    #expect(try outcome.column("owners") == [owners])
  }

  @Test(arguments: [
    "财政局王芳、李强", "审计局王芳 教育局李强", "财政局王 教育局李强", "财政局 王芳 教育局 李强", "王芳、教育局", "发改委王芳、李强", "王芳、关堤乡政府李强",
  ])
  func refusesAPersonWhoIsCalledAsADepartment(cell: String) throws {
    let outcome = try intake(ledger(["财政局、教育局,,\"\(cell)\""]))
    #expect(outcome.rules == ["unclear-owners"])
    let open = try intake(ledger(["财政局、教育局,,\"\(cell)\""]), leavesOpen: true)
    #expect(try open.column("owners") == [""])
    #expect(open.text("Content/tasks.csv")?.contains(cell) == true)
  }

  @Test(arguments: ["买买提·吐尔逊、阿不都外力", "司马镇北、王芳", "Christopher (Ed) Lee、王芳"])
  func readsNamesThatOnlyLookLikeADepartment(cell: String) throws {
    #expect(try intake(ledger(["财政局,,\"\(cell)\""])).column("owners") == [cell])
  }

  @Test(arguments: ["Smith, J.", "原王芳现李强", "王芳（已调离）", "王芳→李强", "王芳/李强(接任)"])
  func refusesOwnersWhoAreNotClear(cell: String) throws {
    #expect(try intake(ledger(["财政局,,\"\(cell)\""])).rules == ["unclear-owners"])
  }

  @Test(arguments: ["财政局、教育局等5个部门", "财政局等单位", "财政局或教育局", "财政局→教育局", "原财政局", "除财政局外各部门"])
  func refusesDepartmentsThatAreNotAllNamed(cell: String) throws {
    #expect(try intake(ledger(["\(cell),,王芳"])).rules == ["unclear-departments"])
    let open = try intake(ledger(["\(cell),,王芳"]), leavesOpen: true)
    #expect(open.text("Content/tasks.csv")?.contains(cell) == true)
  }

  @Test func refusesPeopleLeftOverForOneDepartment() throws {
    let rows = ["发展和改革局,,朱建国", "振中街道、发展和改革局,,田伟、董建国、胡秀英、朱建国"]
    #expect(try intake(ledger(rows)).rules == ["unclear-owners"])
  }

  @Test func adviceNamesNoFileThatThereIsNot() throws {
    let outcome = try intake(ledger(["财政局13812345678,,王芳"]))
    #expect(outcome.report.findings.hasErrors)
    for finding in outcome.report.findings {
      #expect(([finding.place] + finding.related.map(\.place)).allSatisfy { $0.file == "台账.csv" })
      let help = finding.help?.zh ?? ""
      #expect(!help.contains("programme.yaml"))
    }
  }
}
