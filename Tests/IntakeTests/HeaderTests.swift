import Diagnostics
import Intake
import Testing

struct HeaderTests {
  @Test func findsTheHeaderUnderTitleRows() throws {
    let outcome = try intake("2019年重点工作台账,,,\n填报单位：办公室　2019年3月,,,\n序号,工作任务,责任单位,完成时限\n1,修路,财政局,2019-12-31\n")
    #expect(outcome.report.sheets.first?.headerRows == [3])
    #expect(outcome.text("Content/programme.yaml")?.contains("title: 2019年重点工作台账\n") == true)
  }

  @Test func readsAHeaderOfTwoRows() throws {
    let outcome = try intake(
      "序号,工作任务,责任单位,,完成时限\n,,牵头单位,配合单位,\n1,修路,财政局,民政局,2019-12-31\n")
    #expect(
      outcome.fields == [
        "序号": "number", "工作任务": "title", "责任单位／牵头单位": "departments", "责任单位／配合单位": "support",
        "完成时限": "deadline",
      ])
  }

  @Test(arguments: [
    ("完成时限\n（年月日）", "deadline"), ("ＤＥＡＤＬＩＮＥ", "deadline"), ("Due date", "deadline"), ("整改时限", "deadline"),
    ("Timescale", "deadline"), ("Lead Department", "departments"),
    ("Lead/Owner", "departments"), ("配 合 单 位", "support"), ("Partners", "support"), ("责任\n人", "owners"),
    ("Lead officer(s)", "owners"), ("Success measures", "requirement"), ("验收标准", "requirement"),
    ("Theme", "category"), ("No.", "number"), ("备注", "internal_remark"), ("进展情况", "-"), ("实际完成时间", "-"),
  ])
  func knowsTheNameOfAColumn(_ name: String, _ field: String) throws {
    let quoted = "\"\(name)\""
    let outcome = try intake("工作任务,\(quoted),责任科室,办结时限\n修路,一,财政局,2019-12-31\n", maps: [])
    let column = try #require(outcome.report.sheets.first?.columns.first { $0.position == 1 })
    let isMatch = column.field?.rawValue == field
    let isRival =
      outcome.report.findings.contains { $0.rule == "ambiguous-column" } || column.reason.zh.contains("已有")
    #expect(isMatch || isRival || (field == "-" && column.field == nil))
  }

  @Test func wordsMayStandBeforeALongName() throws {
    let outcome = try intake("工作任务,市级责任单位,拟完成时限\n修路,财政局,2019-12-31\n")
    #expect(outcome.fields["市级责任单位"] == "departments")
    #expect(outcome.fields["拟完成时限"] == "deadline")
  }

  @Test func twoColumnsForOneFieldAskForAMapping() throws {
    let outcome = try intake("工作任务,责任部门,责任单位,完成时限\n修路,财政局,民政局,2019-12-31\n")
    let finding = try #require(outcome.report.findings.first { $0.rule == "ambiguous-column" })
    #expect(finding.help?.en.contains("--map '责任部门=departments' --map '责任单位=-'") == true)
    #expect(outcome.files.isEmpty)
  }

  @Test func aMappingSettlesTwoColumns() throws {
    let outcome = try intake(
      "工作任务,责任部门,责任单位,完成时限\n修路,财政局,民政局,2019-12-31\n", maps: ["责任部门=departments", "责任单位=-"])
    #expect(try outcome.column("departments") == ["财政局"])
    #expect(try outcome.column("责任单位") == ["民政局"])
  }

  @Test func whoAnswersBesideWhoLeadsIsSupport() throws {
    let outcome = try intake("工作任务,责任单位,牵头单位,配合单位,完成时限\n修路,民政局,财政局,教育局,2019-12-31\n")
    #expect(try outcome.column("departments") == ["财政局"])
    #expect(try outcome.column("support") == ["民政局；教育局"])
    let column = try #require(outcome.report.sheets.first?.columns.first { $0.name == "责任单位" })
    #expect(column.reason.zh.contains("牵头单位"))
  }

  @Test func theClosestOwnerIsTheOwner() throws {
    let outcome = try intake(
      "工作任务,责任单位,区级责任人,责任领导,部门责任人,科室责任人,经办人,完成时限\n修路,财政局,甲某,乙某,丙某,丁某,戊某,2019-12-31\n")
    #expect(outcome.fields["部门责任人"] == "owners")
    #expect(try outcome.column("owners") == ["丙某"])
    #expect(try outcome.column("internal_remark") == ["区级责任人：甲某\n责任领导：乙某\n科室责任人：丁某\n经办人：戊某"])
  }

  @Test func aPlannedDayStandsBehindADeadline() throws {
    let outcome = try intake(
      "督办事项,交办内容,交办时间,责任单位,预计完成时间,完成时限\n修路,三处,2019-01-02,财政局,2019-10-31,2019-12-31\n")
    #expect(
      outcome.fields == [
        "督办事项": "title", "交办内容": "requirement", "交办时间": "start", "责任单位": "departments",
        "预计完成时间": "-", "完成时限": "deadline",
      ])
  }

  @Test func aPurposeBesideAnActionIsItsCategory() throws {
    let outcome = try intake(
      "Goal,Strategy,Responsible agency,Due\nReading,Open a library,Libraries,2027-03-31\n")
    #expect(outcome.fields["Goal"] == "category")
    #expect(outcome.fields["Strategy"] == "title")
  }

  @Test func aLeadBesideADepartmentIsAPerson() throws {
    let outcome = try intake(
      "Action,Directorate,Delivery lead,Start,Due\nOpen hubs,Housing,Officer B,April 2026,2027-03-31\n")
    #expect(outcome.fields["Delivery lead"] == "owners")
    #expect(try outcome.column("start") == ["2026-04-01"])
  }

  @Test func aMissingDepartmentNamesTheHeader() throws {
    let outcome = try intake("工作任务,谁来办,完成时限\n修路,财政局,2019-12-31\n")
    let finding = try #require(outcome.report.findings.first { $0.rule == "no-column" })
    #expect(finding.summary.zh.contains("工作任务、谁来办、完成时限"))
  }

  @Test func aMisspeltMappingIsAMisuse() throws {
    let misuse = try #require(throws: Misuse.self) { try ColumnMapping("主办=departmnts") }
    #expect(misuse.wording.en.contains("did you mean departments?"))
  }

  @Test func aMappingOfNoColumnIsAMisuse() throws {
    let misuse = try #require(throws: Misuse.self) {
      try intake("工作任务,责任单位,完成时限\n修路,财政局,2019-12-31\n", maps: ["责任单伟=departments"])
    }
    #expect(misuse.wording.en.contains("did you mean '责任单位'?"))
  }

  @Test func measuresBesideATitleAreItsRequirement() throws {
    let outcome = try intake("项目名称,建设内容,责任单位,完成时限\n公园,三处,财政局,2019-12-31\n")
    #expect(outcome.fields["建设内容"] == "requirement")
  }

  @Test func aTextWithoutATableSaysWhatWasSeen() throws {
    let outcome = try intake("姓名,电话\n张三,123\n")
    let finding = try #require(outcome.report.findings.first)
    #expect(finding.rule == "no-table")
    #expect(finding.summary.zh.contains("姓名 ｜ 电话"))
  }

  @Test func aColumnWithoutANameKeepsItsTexts() throws {
    let outcome = try intake("工作任务,责任单位,完成时限,\n修路,财政局,2019-12-31,急\n")
    #expect(try outcome.column("D 列") == ["急"])
  }
}
