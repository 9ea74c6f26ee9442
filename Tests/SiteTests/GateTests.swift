import Foundation
import Testing

/// The gate before the site: what an edition withholds does not leave, whoever printed it.
struct GateTests {
  /// A layout that prints a text at the foot of every page.
  private func layout(printing text: String) throws -> [String: String] {
    let layout = try shippedTemplate("layout")
    return [
      "Templates/layout.mustache": layout.replacingOccurrences(of: "</footer>", with: "\(text)</footer>")
    ]
  }

  @Test func aTemplateThatPrintsAnOwnerStopsTheBuild() throws {
    let project = try Project(SmallProgramme.with(layout(printing: "<p>联系李<b>伟</b></p>")))
    let outcome = try project.run("build", "--lang", "zh")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Output/site/index.html:"))
    #expect(outcome.errors.contains("这一版不印的责任人姓名出现在生成的文件里 [withheld-value]"))
    #expect(outcome.errors.contains("Content/tasks.csv:2:1: 它写在这里"))
    #expect(!project.exists("Output/site"))
  }

  @Test func checkTellsTheSame() throws {
    let project = try Project(SmallProgramme.with(layout(printing: "<p>联系李<b>伟</b></p>")))
    let outcome = try project.run("check", "--lang", "en")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("[withheld-value]"))
    #expect(!project.exists("Output"))
  }

  @Test func theInternalEditionPassesWithIt() throws {
    let project = try Project(SmallProgramme.with(layout(printing: "<p>联系李伟</p>")))
    #expect(try project.run("build", "--edition", "internal").code == 0)
  }

  @Test func aSiteThatStandsStaysWhenTheGateStopsTheNext() throws {
    let project = try Project()
    let site = try project.build()
    for (path, text) in try layout(printing: "<p>李伟</p>") { try project.write(path, text) }
    #expect(try project.run("build").code == 1)
    #expect(try Site(at: "\(project.path)/Output/site") == site)
  }

  @Test func aBundleStopsToo() throws {
    let project = try Project(SmallProgramme.with(layout(printing: "<p>李伟</p>")))
    let outcome = try project.run("bundle", "--lang", "zh")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("[withheld-value]"))
    #expect(!project.exists("Output/bundles"))
  }

  @Test func explainTellsWhatWasWithheldAndByWhichRule() throws {
    let outcome = try Project().run("build", "--explain", "--lang", "zh")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("“公开版”不印的内容"))
    #expect(outcome.output.contains("  责任人姓名：6 个，在 4 处（owners）"))
    #expect(outcome.output.contains("  台账的“预算”列：2 个，在 2 处（columns）"))
    #expect(outcome.output.contains("找到 0 处"))
  }

  @Test func anOrdinaryWordThatIsAlsoANameDoesNotStopTheBuild() throws {
    let ledger = SmallProgramme.text(of: "Content/tasks.csv", replacing: "李  伟", with: "高峰")
      .replacingOccurrences(of: "打通两条断头路。", with: "避开早晚高峰施工，打通两条断头路。")
    let outcome = try Project(SmallProgramme.with(["Content/tasks.csv": ledger])).run("build", "--lang", "zh")
    #expect(outcome.code == 0, Comment(rawValue: outcome.errors))
    #expect(outcome.errors.contains("[owner-in-public-text]"))
  }
}
