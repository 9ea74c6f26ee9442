import Foundation
import Testing

/// The monthly round: forms go out, are filled in by another program, and come back.
@Suite struct CollectTests {
  @Test(.enabled(if: Office.hasPython, "Python for the tests is not installed"))
  func aFilledFormComesBackAndTheSiteIsBuilt() throws {
    let project = try Project()
    try issue(project)
    for form in try project.names(in: "Output/forms/2019-04") { try fill(form, of: project) }
    let collected = try project.run("collect", project.path + "/returns")
    #expect(collected.code == 0, Comment(rawValue: collected.errors))
    let reports = try project.text(of: "Content/reports/2019-04.csv")
    #expect(reports.contains("\"按计划推进，\n进度到 35%。\""))
    #expect(reports.contains("'=不是公式"))
    #expect(try project.text(of: "Content/readings.csv").contains("roads,2019-04-30,6.1,监测站"))
    let site = try project.build()
    #expect(site.paths.contains("tasks/1/index.html"))
    try expectNothingNew(project)
  }

  @Test(.enabled(if: Office.hasPython && Office.hasLibreOffice, "LibreOffice is not installed"))
  func aRearrangedFormSavedByLibreOfficeIsUnderstood() throws {
    let project = try Project()
    try issue(project)
    let name = "2019-04-建设局.xlsx"
    try fill(name, of: project, "--rearrange")
    try Office.saveAgain("\(project.path)/returns/\(name)")
    let collected = try project.run("collect", project.path + "/returns")
    #expect(collected.code == 0, Comment(rawValue: collected.errors))
    #expect(try project.text(of: "Content/reports/2019-04.csv").contains("1,35,"))
    try expectNothingNew(project)
  }

  @Test func formsAreNotWrittenOverFilledOnes() throws {
    let project = try Project()
    try issue(project)
    try project.write("Output/forms/2019-04/2019-04-建设局.xlsx", "filled in")
    let again = try project.run("forms", "2019-04")
    #expect(again.code == 1)
    #expect(try project.text(of: "Output/forms/2019-04/2019-04-建设局.xlsx") == "filled in")
  }

  @Test func formsTwiceAreTheSame() throws {
    let project = try Project()
    try issue(project)
    let path = "\(project.path)/Output/forms/2019-04/2019-04-建设局.xlsx"
    let first = try Data(contentsOf: URL(filePath: path))
    let elsewhere = Settings(environment: ["TZ": "Asia/Shanghai", "LANG": "en_GB.UTF-8"])
    #expect(try project.run("forms", "2019-04", "--replace", setting: elsewhere).code == 0)
    #expect(try Data(contentsOf: URL(filePath: path)) == first)
  }

  @Test func anErrorInAReturnWritesNothing() throws {
    let project = try Project()
    try project.write("returns/a.csv", "单位：建设局　月份：2019-04\n序号,任务,本月进度\n1,打通断头路,120\n")
    let collected = try project.run("collect", project.path + "/returns")
    #expect(collected.code == 1)
    #expect(collected.errors.contains("a.csv:3:3"))
    #expect(!project.exists("Content/reports/2019-04.csv"))
  }

  @Test func aDryRunWritesNothing() throws {
    let project = try Project()
    try project.write("returns/a.csv", "单位：建设局　月份：2019-04\n序号,任务,本月进度\n1,打通断头路,50\n")
    let collected = try project.run("collect", project.path + "/returns", "--dry-run")
    #expect(collected.code == 0, Comment(rawValue: collected.errors))
    #expect(!project.exists("Content/reports/2019-04.csv"))
  }

  @Test func otherFilesInTheFolderAreNamed() throws {
    let project = try Project()
    try project.write("returns/~$a.xlsx", "lock")
    try project.write("returns/说明.docx", "text")
    try project.write("returns/a.csv", "单位：建设局　月份：2019-04\n序号,任务,本月进度\n1,打通断头路,50\n")
    let collected = try project.run("collect", project.path + "/returns", "--json")
    #expect(collected.code == 0)
    #expect(try JSONFindings(collected.output).all.map(\.rule).sorted() == ["lock-file", "not-a-table"])
  }

  @Test func aFolderWithoutAFormIsAnError() throws {
    let project = try Project()
    try project.write("returns/说明.docx", "text")
    let collected = try project.run("collect", project.path + "/returns", "--json")
    #expect(collected.code == 1)
    #expect(try JSONFindings(collected.output).all.map(\.rule).contains("no-returns"))
  }

  private func issue(_ project: Project) throws {
    let issued = try project.run("forms", "2019-04")
    try #require(issued.code == 0, Comment(rawValue: issued.errors))
  }

  private func fill(_ name: String, of project: Project, _ options: String...) throws {
    try FileManager.default.createDirectory(
      atPath: project.path + "/returns", withIntermediateDirectories: true)
    let (form, target) = ("\(project.path)/Output/forms/2019-04/\(name)", "\(project.path)/returns/\(name)")
    try Office.fill(form, into: target, options)
  }

  private func expectNothingNew(_ project: Project) throws {
    let before = try project.text(of: "Content/reports/2019-04.csv")
    let again = try project.run("collect", project.path + "/returns")
    #expect(again.code == 0)
    #expect(again.output.contains("没有变化"))
    #expect(try project.text(of: "Content/reports/2019-04.csv") == before)
  }
}
