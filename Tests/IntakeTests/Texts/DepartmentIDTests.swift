import Testing

@testable import Intake

struct DepartmentIDTests {
  @Test(arguments: [
    ("市发展和改革委员会", "development-reform"), ("财政局", "finance"), ("区教育局", "education"), ("市公安局", "police"),
    ("民政局", "civil-affairs"),
    ("自然资源和规划局", "natural-resources-planning"), ("国土规划建设管理局", "land-planning-construction"),
    ("振中街道", "subdistrict-1"),
    ("关堤乡", "township-1"), ("Public Works", "public-works"), ("Mayor's Office", "mayors-office"),
    ("甲乙丙", "department-1"),
    ("Parks & Recreation", "parks-recreation"), ("管委会办公室", "office"), ("卫生健康和体育局", "health-sports"),
    ("---", "department-1"),
    ("ＨＲ", "hr"), ("Ville de Montréal", "ville-de-montreal"),
    ("Ville de Montre\u{301}al", "ville-de-montreal"),
    ("Łódź Øst", "lodz-ost"),
  ])
  func proposesAnIDFromTheName(name: String, id: String) {
    #expect(DepartmentID.propose([name]) == [id])
  }

  @Test func countsUnitsOfOneKindInOrder() {
    #expect(
      DepartmentID.propose(["甲街道", "乙街道", "丙镇", "丁街道"]) == [
        "subdistrict-1", "subdistrict-2", "town-1", "subdistrict-3",
      ])
  }

  @Test func proposesNoIDTwice() {
    #expect(DepartmentID.propose(["市财政局", "区财政局"], taken: ["finance-2"]) == ["finance", "finance-3"])
    #expect(DepartmentID.propose(["财政局"], taken: ["finance"]) == ["finance-2"])
  }
}
