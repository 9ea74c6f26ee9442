import Model
import Testing

@testable import Intake

private let known = [
  Department(id: "parks", name: "Parks, Libraries and Leisure"), Department(id: "finance", name: "Finance"),
  Department(id: "reform", name: "发展和改革委员会", aliases: ["发改委"]), Department(id: "treasury", name: "财政局"),
  Department(id: "city-treasury", name: "市财政局"), Department(id: "market", name: "市场监管局"),
  Department(id: "branch", name: "市场监管局分局"), Department(id: "towns", name: "各镇、各街道"),
  Department(id: "rail", name: "铁路/民航办"), Department(id: "sports", name: "教育局和体育中心"),
  Department(id: "works", name: "Roads & Works"), Department(id: "lead", name: "项目牵头办"),
  Department(id: "hotline", name: "12345热线办"), Department(id: "treasury-branch", name: "财政局（国库）"),
]

/// Leads, then supporting departments behind `|`, each by its id where it is registered; or what the problem is.
private func split(_ cell: String, known: [Department] = known) -> String {
  func shown(_ names: [DepartmentName]) -> String {
    names.map { $0.id?.text ?? $0.text }.joined(separator: "+")
  }
  switch DepartmentNames(known: known, cells: [cell]).split(cell) {
  case .success(let split):
    return split.supporting.isEmpty ? shown(split.leads) : shown(split.leads) + "|" + shown(split.supporting)
  case .failure(.empty): return "empty"
  case .failure(.ambiguous): return "ambiguous"
  case .failure(.brokenName): return "broken"
  case .failure(.othersUnnamed): return "others"
  case .failure(.notOneName): return "unsettled"
  }
}

struct RegisteredNamesTests {
  @Test(arguments: [
    ("Parks, Libraries and Leisure", "parks"), ("Parks, Libraries and Leisure, Finance", "parks+finance"),
    ("Finance, Parks, Libraries and Leisure", "finance+parks"),
    ("Finance; Parks, Libraries and Leisure; Roads & Works", "finance+parks+works"),
    ("Finance and Parks, Libraries and Leisure", "finance+parks"),
    ("Parks, Libraries and Leisure and Finance", "parks+finance"),
    ("发展和改革委员会、财政局", "reform+treasury"), ("发展和改革委员会和财政局", "reform+treasury"),
    ("财政局、各镇、各街道", "treasury+towns"), ("各镇、各街道、财政局", "towns+treasury"),
    ("财政局/铁路/民航办", "treasury+rail"), ("教育局和体育中心和财政局", "sports+treasury"), ("教育局和体育中心", "sports"),
    ("财政局\n铁路/民航办\n市财政局", "treasury+rail+city-treasury"), ("Roads & Works & Finance", "works+finance"),
  ])
  func keepsRegisteredNamesWholeInLists(cell: String, names: String) {
    #expect(split(cell) == names)
  }

  @Test(arguments: [
    ("牵头单位：各镇、各街道；配合单位：财政局", "towns|treasury"), ("各镇、各街道牵头，财政局配合", "towns|treasury"),
    ("Lead: Parks, Libraries and Leisure; Support: Finance", "parks|finance"),
    ("Parks, Libraries and Leisure (lead), Finance", "parks|finance"), ("财政局（牵头）、铁路/民航办", "treasury|rail"),
    ("由铁路/民航办牵头，各镇、各街道配合", "rail|towns"), ("1.各镇、各街道\n2.铁路/民航办", "towns+rail"),
  ])
  func readsWhoLeadsBesideRegisteredNames(cell: String, names: String) {
    #expect(split(cell) == names)
  }

  @Test(arguments: [
    ("市场监管局分局", "branch"), ("市场监管局、市场监管局分局", "market+branch"), ("市财政局、财政局", "city-treasury+treasury"),
    ("财政局国库科", "财政局国库科"), ("县财政局", "县财政局"), ("财政局（国库）", "treasury-branch"),
    ("财政局（预算）", "财政局（预算）"), ("市场监管局分局办公室、市场监管局", "市场监管局分局办公室+market"),
  ])
  func neverCutsALongerName(cell: String, names: String) {
    #expect(split(cell) == names)
  }

  @Test(arguments: [
    ("Ｐａｒｋｓ，　Ｌｉｂｒａｒｉｅｓ　ａｎｄ　Ｌｅｉｓｕｒｅ，Ｆｉｎａｎｃｅ", "parks+finance"), ("PARKS, LIBRARIES AND LEISURE", "parks"),
    ("Parks,\u{A0}Libraries  and Leisure, finance", "parks+finance"),
    ("财政局(国库)、财政局", "treasury-branch+treasury"),
    ("财 政 局 ( 国 库 )", "treasury-branch"), ("财政局\u{3000}（国库）", "treasury-branch"),
    ("roads＆works, FINANCE", "works+finance"), ("发改委、财\u{200B}政局", "reform+treasury"),
    ("１２３４５热线办", "hotline"),
  ])
  func foldsWidthsCapitalsAndBlanks(cell: String, names: String) {
    #expect(split(cell) == names)
  }

  @Test(arguments: [
    ("项目牵头办", "lead"), ("12345热线办、财政局", "hotline+treasury"),
    ("Parks,\nLibraries and\nLeisure\nFinance", "parks+finance"),
    ("发展和\n改革委员会\n财政局", "reform+treasury"), ("铁路/\n民航办", "rail"),
  ])
  func takesNothingOffARegisteredName(cell: String, names: String) {
    #expect(split(cell) == names)
  }

  @Test func tellsApartWhatTheRegisterTellsApart() {
    let two = [Department(id: "upper", name: "DFE"), Department(id: "mixed", name: "DfE")]
    #expect(split("DFE", known: two) == "upper")
    #expect(split("DfE", known: two) == "mixed")
    #expect(split("DFE、DfE", known: two) == "upper+mixed")
    #expect(split("dfe", known: two) == "ambiguous")
    #expect(split("财政局、ＤＦＥ", known: two) == "ambiguous")
  }

  @Test func refusesNamesThatShareAPartOfTheCell() {
    let two = [Department(id: "a", name: "Parks, Leisure"), Department(id: "b", name: "Leisure, Sport")]
    #expect(split("Parks, Leisure, Sport", known: two) == "ambiguous")
    #expect(split("Parks, Leisure; Leisure, Sport", known: two) == "a+b")
  }

  @Test(arguments: [
    ("青山园(青山镇)\n各街道", "青山园(青山镇)+各街道"), ("青山园（青山镇）\n财政局", "青山园（青山镇）+treasury"),
    ("青山园\n(青山镇)\n各街道", "青山园(青山镇)+各街道"), ("市交通局（公路中心）\n水利局（河道所）", "市交通局（公路中心）+水利局（河道所）"),
    ("Police (City)\nFinance", "Police (City)+finance"), ("青山园【青山镇】\n各街道", "青山园【青山镇】+各街道"),
    ("各县（市、区）\n人民政府", "ambiguous"), ("Department (UK)\nof Health", "ambiguous"),
    ("青山园(青山镇)\n和各街道", "ambiguous"),
    ("青山园(青山\n镇)\n各街道", "青山园(青山镇)+各街道"),
  ])
  func endsANameBehindItsBracket(cell: String, names: String) {
    #expect(split(cell) == names)
  }

  @Test(arguments: [
    "Parks, Libraries and Leisure Trust", "各镇、各街道办公室", "教育局和体育中心办公室", "财政局、铁路/民航办公室",
    "Finance; Parks, Libraries and Leisure Trust",
  ])
  func refusesToCutWhatGoesOnBehindARegisteredName(cell: String) {
    #expect(split(cell) == "ambiguous")
  }

  @Test func keepsALongerNameWhoseBeginningIsRegistered() {
    #expect(split("发展和改革委员会办公室、财政局") == "发展和改革委员会办公室+treasury")
    #expect(split("Parks, Leisure") == "Parks+Leisure")
  }

  @Test func aGroupBehindARegisteredNameIsNotLost() {
    let towns = [Department(id: "towns", name: "各镇")]
    #expect(split("各镇、街道", known: towns) == "各镇、街道")
    #expect(split("各镇", known: towns) == "towns")
  }

  @Test(arguments: [
    ("Public  Works", "Public Works"), ("Public\u{A0}Works", "Public Works"), ("财 政局", "财政局"),
    ("财\u{200B}政局", "财政局"), ("Public  Works, Police", "Public Works"),
  ])
  func tellsEveryBlankThatItTakesOut(cell: String, name: String) throws {
    let changes = try DepartmentNames(known: [], cells: []).split(cell).get().changes
    #expect(changes.contains { $0.kind == .blanks && cell.hasPrefix($0.from) && $0.to == name })
  }

  @Test(arguments: [
    ("parks", "parks"), ("Parks", "Parks"), ("财政局、reform", "treasury+reform"), ("Lead", "Lead"),
  ])
  func takesAnIdInItsVerySpellingOnly(cell: String, names: String) throws {
    let split = try DepartmentNames(known: known, cells: [cell]).split(cell).get()
    #expect(split.leads.map { $0.id?.text ?? $0.text }.joined(separator: "+") == names)
  }

  @Test func readsALongListInOnePass() {
    let cell = String(repeating: "Parks, ", count: 500)
    #expect(split(cell) == "Parks")
  }
}
