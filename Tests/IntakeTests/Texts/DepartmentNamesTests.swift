import Model
import Testing

@testable import Intake

private let known = [
  Department(id: "planning-construction", name: "国土规划建设管理局", aliases: ["规划建设局"]),
  Department(id: "enforcement", name: "综合监管和执法局"), Department(id: "finance", name: "财政局"),
  Department(id: "office", name: "管委会办公室", aliases: ["办公室"]), Department(id: "zhenzhong", name: "振中街道"),
]

/// Leads, then supporting departments behind `|`; or what the problem is.
private func split(_ cell: String, known: [Department] = [], others: [String] = []) -> String {
  switch DepartmentNames(known: known, cells: others + [cell]).split(cell) {
  case .success(let split):
    let leads = split.leads.map(\.text).joined(separator: "+")
    return split.supporting.isEmpty
      ? leads : leads + "|" + split.supporting.map(\.text).joined(separator: "+")
  case .failure(.empty): return "empty"
  case .failure(.ambiguous): return "ambiguous"
  case .failure(.brokenName): return "broken"
  case .failure(.othersUnnamed): return "others"
  case .failure(.notOneName): return "unsettled"
  }
}

struct DepartmentNamesTests {
  @Test(arguments: [
    ("财政局", "财政局"), ("财  政  局", "财政局"), ("财政局、教育局", "财政局+教育局"),
    ("财政局；教育局;民政局，公安局,司法局", "财政局+教育局+民政局+公安局+司法局"),
    ("财政局\n教育局", "财政局+教育局"), ("财政局/教育局", "财政局+教育局"), ("财政局和教育局", "财政局+教育局"), ("财政局、\n教育局", "财政局+教育局"),
    ("财政局 教育局", "财政局+教育局"), ("财政局\n\n教育局\r\n民政局", "财政局+教育局+民政局"), ("各县（市、区）人民政府", "各县（市、区）人民政府"),
    ("相关单位", "相关单位"), ("市直各部门", "市直各部门"),
    ("各街道办", "各街道办"), ("各乡镇、街道", "各乡镇、街道"), ("财政局、各镇（街道）", "财政局+各镇（街道）"), ("财政、教育、民政", "财政+教育+民政"),
    ("财政局、财 政 局", "财政局"), ("财政局（国资委、金融办）、教育局", "财政局（国资委、金融办）+教育局"), ("1.财政局\n2.教育局", "财政局+教育局"),
    ("振中街道\n关堤乡", "振中街道+关堤乡"), ("财政局及教育局、民政局", "财政局+教育局+民政局"), ("市委组织部\n市委宣传部", "市委组织部+市委宣传部"),
  ])
  func splitsLists(cell: String, names: String) {
    #expect(split(cell) == names)
  }

  @Test(arguments: [
    "综合监管和执法局", "住房和城乡建设局", "人力资源和社会保障局", "卫生健康和体育局", "交通运输与物流局", "自然资源和规划局", "市发展和改革委员会",
    "Department of Health and Social Care", "Mayor's Office", "Parks & Recreation", "党政办公室", "各区和开发区",
  ])
  func keepsNamesThatHoldAConjunction(name: String) {
    #expect(split(name) == name)
  }

  @Test(arguments: [
    ("综合监管和\n执法局", "综合监管和执法局"), ("国土规划建\n设管理局", "国土规划建设管理局"), ("国土规划建设管理\n局\n财政局", "国土规划建设管理局+财政局"),
    ("住房和城乡\n建设局", "住房和城乡建设局"), ("综合监管和\n执法局\n国土规划建\n设管理局\n振中街道", "综合监管和执法局+国土规划建设管理局+振中街道"),
    ("县委办\n公室", "县委办公室"), ("市人力资源和社会\n保障局\n市财政局", "市人力资源和社会保障局+市财政局"), ("振中街道\n办事处", "振中街道办事处"),
    ("城市投资发展有限\n公司", "城市投资发展有限公司"), ("Parks and\nRecreation", "Parks and Recreation"),
    ("Police\nFire", "Police+Fire"),
    ("财政局和\n教育局", "财政局+教育局"), ("国土规划建\n 设管理局、财政局", "国土规划建设管理局+财政局"), ("市农业农\n村局", "市农业农村局"),
    ("县水利局 县农业\n农村局", "县水利局+县农业农村局"), ("区住建局\n各镇街", "区住建局+各镇街"),
    ("市交通局\n（市公路中心）", "市交通局（市公路中心）"),
    ("应急管\n理局\n水利局", "应急管理局+水利局"),
  ])
  func rejoinsNamesWrappedByHand(cell: String, names: String) {
    #expect(split(cell) == names)
  }

  @Test func rejoinsByTheRegister() {
    #expect(split("管委会\n办公室", known: known) == "管委会办公室")
    #expect(split("振中\n街道\n财政局", known: known) == "振中街道+财政局")
    #expect(split("综合监管\n和执法局", known: known) == "综合监管和执法局")
  }

  @Test func rejoinsByOtherRows() {
    #expect(split("南京市\n财政局", others: ["南京市财政局"]) == "南京市财政局")
    #expect(split("Public\nWorks", others: ["Public Works"]) == "Public Works")
    #expect(split("财政\n教育局", others: ["教育局"]) == "财政教育局")
  }

  @Test(arguments: [
    ("关堤乡 综合监管和执法局", "关堤乡+综合监管和执法局"), ("财政局 教育局", "财政局+教育局"), ("综合监管和执法局  财 政 局", "综合监管和执法局+财政局"),
    ("财 政 局  综合监管和执法局", "财政局+综合监管和执法局"), ("财 政 局", "财政局"), ("发 改 委", "发改委"), ("市 场 监 管 局", "市场监管局"),
    ("发改委 教育局", "发改委+教育局"), ("发改委 财 政 局", "发改委+财政局"), ("财政 局 教育 局", "财政局+教育局"),
    ("城关镇 振中街道 关堤乡", "城关镇+振中街道+关堤乡"), ("财政局 市政公司", "财政局+市政公司"), ("Public Works", "Public Works"),
    ("财政局 Public Works", "财政局+Public Works"), ("县委办 公室", "县委办公室"), ("振中街道 办事处", "振中街道办事处"),
    ("审批局（大数据局） 教育局", "审批局（大数据局）+教育局"), ("综合监管和 执法局", "综合监管和执法局"), ("住房和城乡 建设局", "住房和城乡建设局"),
    ("财政局 和 教育局", "财政局+教育局"),
    ("财政局（国库科 预算科）", "财政局（国库科预算科）"), ("街 道 办 事 处", "街道办事处"), ("财政 局 教 育 局 民政局", "财政局+教育局+民政局"),
    ("国土规划建设管\n理局 综合监管和执法局", "国土规划建设管理局+综合监管和执法局"), ("教\n育局 财政局", "教育局+财政局"),
  ])
  func readsBlanks(cell: String, names: String) {
    #expect(split(cell) == names)
  }

  @Test(arguments: [
    ("市委 财政局", "ambiguous"), ("财政局 市委", "ambiguous"), ("南京市 财政局", "ambiguous"), ("财政局 教育", "broken"),
    ("财 政 局 教 育 局", "ambiguous"), ("财政局 和平街道", "ambiguous"), ("发改委 教育", "ambiguous"),
    ("市委 财政\n局", "ambiguous"),
  ])
  func asksWhatABlankMeans(cell: String, problem: String) {
    #expect(split(cell) == problem)
  }

  @Test func blanksBetweenKnownNamesSeparate() {
    #expect(split("财政局 和平街道", others: ["和平街道"]) == "财政局+和平街道")
    #expect(split("市委 财政局", others: ["市委", "财政局"]) == "市委+财政局")
    #expect(split("南京市 财政局", others: ["南京市财政局"]) == "南京市财政局")
    #expect(split("管委会 办公室", known: known) == "管委会办公室")
    #expect(split("规划建设局 办公室", known: known) == "规划建设局+办公室")
  }

  @Test(arguments: [
    "财政局、教育局等5个部门", "财政局等单位", "市发改委、财政局等", "财政局等相关部门", "财政局等有关方面", "财政局、教育局等三家单位", "财政局\n教育局等",
    "市发展改革委牵头，市财政局、市商务局等按职责分工负责", "财政、教育等部门", "财政局、教育局，等", "财政局（国库）等", "财政局等部门（牵头）、教育局",
    "财政局等 教育局", "Finance, Police, etc.", "财政局、教育局等2个部门（牵头）",
  ])
  func asksWhereNotAllDepartmentsAreNamed(cell: String) {
    #expect(split(cell) == "others")
  }

  @Test(arguments: [
    ("财政局、教育局等2个部门", "财政局+教育局"), ("财政局、教育局等两家单位", "财政局+教育局"), ("财政局、教育局、民政局等三个部门", "财政局+教育局+民政局"),
    ("市高等学校", "市高等学校"), ("各有关单位", "各有关单位"), ("财政局、各有关单位", "财政局+各有关单位"), ("中等职业学校、教育局", "中等职业学校+教育局"),
  ])
  func readsListsThatAreClosed(cell: String, names: String) {
    #expect(split(cell) == names)
  }

  @Test(arguments: [
    "财政局或教育局", "财政局→教育局", "除财政局外各部门", "财政局（或教育局）", "原财政局", "教育局、原财政局", "财政局->教育局", "财政局（原国资委）",
    "除财政局、教育局外各部门", "财政局更名国资局", "Finance or Police", "财政局或教育局牵头",
  ])
  func asksWhereTheWordsAreNoName(cell: String) {
    #expect(split(cell) == "unsettled")
  }

  @Test(arguments: ["原阳县财政局", "除四害办公室", "原子能研究院", "外事办公室", "财政局（国库）"])
  func keepsNamesThatLookLikeAChange(name: String) {
    #expect(split(name) == name)
    #expect(split("原财政局", known: [Department(id: "old", name: "原财政局")]) == "原财政局")
  }

  @Test func tellsASplitAtABlank() throws {
    let split = try DepartmentNames(known: [], cells: []).split("关堤乡 综合监管和执法局").get()
    #expect(split.changes == [TextChange(.split, from: "关堤乡 综合监管和执法局", to: "关堤乡、综合监管和执法局")])
  }

  @Test(arguments: [
    ("牵头单位：财政局；配合单位：教育局、民政局", "财政局|教育局+民政局"), ("牵头单位:财政局\n配合单位:教育局\n民政局", "财政局|教育局+民政局"),
    ("责任单位：财政局", "财政局"), ("财政局（牵头）、教育局", "财政局|教育局"), ("财政局牵头，教育局配合", "财政局|教育局"),
    ("财政局牵头，教育局、民政局配合", "财政局|教育局+民政局"), ("财政局、审计局牵头，教育局配合", "财政局+审计局|教育局"),
    ("财政局（牵头）\n教育局（配合）", "财政局|教育局"), ("财政局、教育局（配合）", "财政局|教育局"), ("由财政局牵头，各街道配合", "财政局|各街道"),
    ("牵头单位：财政局 配合单位：教育局", "财政局|教育局"), ("牵头单位：\n财政局\n配合单位：\n教育局", "财政局|教育局"), ("财政局（牵头）、财政局", "财政局"),
    ("Lead: Finance; Support: Police, Fire", "Finance|Police+Fire"),
    ("Finance (lead), Police", "Finance|Police"),
    ("牵头单位：财政局；\n责任单位：教育局", "财政局+教育局"),
  ])
  func readsWhoLeads(cell: String, names: String) {
    #expect(split(cell) == names)
  }

  @Test(arguments: [
    ("Public Works; Police", "Public Works+Police"), ("Public Works/Engineering", "Public Works+Engineering"),
    ("Finance, Legal, and HR", "Finance+Legal+HR"), ("Mayor's Office, Police", "Mayor's Office+Police"),
  ])
  func splitsEnglishLists(cell: String, names: String) {
    #expect(split(cell) == names)
  }

  @Test func splitsAtAndOnlyWhenBothSidesAreKnown() {
    #expect(split("Finance, Legal and HR", others: ["Legal", "HR"]) == "Finance+Legal+HR")
    #expect(split("Parks and Recreation", others: ["Parks"]) == "ambiguous")
    #expect(split("Police and Fire", others: ["Police; Fire"]) == "Police+Fire")
  }

  @Test(arguments: [
    ("", "empty"), (" — ", "empty"), ("南京市\n财政局", "ambiguous"), ("财政\n教育\n民政", "broken"),
    ("财政局\n发改", "broken"),
    ("财政局（教育局", "broken"), ("市委和市政府", "ambiguous"),
  ])
  func saysWhatCannotBeSplit(cell: String, problem: String) {
    #expect(split(cell) == problem)
  }

  @Test func namesTheDepartmentOfTheRegister() throws {
    let names = DepartmentNames(known: known, cells: [])
    let split = try names.split("规划建设局、财政局").get()
    #expect(split.leads.map { $0.id?.text } == ["planning-construction", "finance"])
  }

  @Test func reportsWhatItDid() throws {
    let split = try DepartmentNames(known: known, cells: []).split("综合监管和\n执法局\n财政局、财政局").get()
    #expect(split.changes.map(\.kind) == [.rejoined, .repeated])
  }
}
