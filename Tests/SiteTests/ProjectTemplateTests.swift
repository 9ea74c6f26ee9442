import Foundation
import Testing

/// Templates that a user edits, without compiling anything.
struct ProjectTemplateTests {
  @Test func anEditedTemplateAppears() throws {
    let edited = try shippedTemplate("task").replacingOccurrences(of: "<dt>权重</dt>", with: "<dt>分量</dt>")
    let site = try Project(SmallProgramme.with(["Templates/task.mustache": edited])).build()
    #expect(site.pages(holding: "<dt>分量</dt>").count == 4)
    #expect(site.pages(holding: "<dt>权重</dt>") == [])
  }

  @Test func aTemplateOfTheProjectReplacesOnlyThatOne() throws {
    let usual = try SmallSite.published()
    let about = "{{<layout}}{{$main}}<h1>{{heading}}</h1>{{/main}}{{/layout}}"
    let site = try Project(SmallProgramme.with(["Templates/about.mustache": about])).build()
    #expect(site.differences(from: usual) == ["SHA256SUMS", "about/index.html", "search/1.js"])
  }

  @Test func aPartialOfTheProjectReachesEveryPageThatIncludesIt() throws {
    let lamp = "<b class=\"{{tone}}\">{{word}}</b>"
    let site = try Project(SmallProgramme.with(["Templates/lamp.mustache": lamp])).build()
    #expect(site.text("tasks/3/index.html").contains("<b class=\"done\">完成</b>"))
    #expect(site.text("ledger/index.html").contains("<b class=\"done\">完成</b>"))
  }

  @Test func aColumnThatAUserAddedAppearsThroughATemplate() throws {
    let edited = try shippedTemplate("ledger-table").replacingOccurrences(
      of: "<td class=\"source\">{{source}}</td>", with: "<td>{{columns.预算}}</td>")
    let configuration = SmallProgramme.text(
      of: "Content/programme.yaml", replacing: "    owners: none\n",
      with: "    owners: none\n    columns: [预算]\n")
    let files = SmallProgramme.with([
      "Templates/ledger-table.mustache": edited, "Content/programme.yaml": configuration,
    ])
    let ledger = try Project(files).build().text("ledger/index.html")
    #expect(ledger.contains("<td>300 万元</td>"))
    #expect(ledger.contains("<td>20 万元</td>"))
  }

  @Test func aColumnThatTheEditionDoesNotNameStaysEmptyAndIsToldOf() throws {
    let edited = try shippedTemplate("ledger-table").replacingOccurrences(
      of: "<td class=\"source\">{{source}}</td>", with: "<td>{{columns.预算}}</td>")
    let project = try Project(SmallProgramme.with(["Templates/ledger-table.mustache": edited]))
    let outcome = try project.run("build", "--lang", "zh")
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("版本“公开版”不印台账自己的列“预算”，这里是空的 [withheld-column]"))
    #expect(try Site(at: "\(project.path)/Output/site").pages(holding: "300 万元") == [])
  }

  @Test func aTemplateThatIncludesItselfInAnEmbeddedTableEndsTheBuild() throws {
    let project = try Project(
      SmallProgramme.with([
        "Templates/embed-tasks.mustache": "{{#hasTasks}}{{>embed-tasks}}{{/hasTasks}}",
        "Content/notes/home.md": "```tasks\n```\n",
      ]))
    let outcome = try project.run("build")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("template-recursion"), Comment(rawValue: outcome.errors))
    #expect(!project.exists("Output/site"))
  }

  @Test func aMisspeltNameIsReportedWithItsPlace() throws {
    let edited = try shippedTemplate("task").replacingOccurrences(of: "{{weight}}", with: "{{wieght}}")
    let line = 1 + edited.components(separatedBy: "{{wieght}}")[0].count { $0 == "\n" }
    let project = try Project(SmallProgramme.with(["Templates/task.mustache": edited]))
    let outcome = try project.run("build", "--lang", "en")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Templates/task.mustache:\(line):18: error: "))
    #expect(outcome.errors.contains("did you mean 'weight'?"))
    #expect(!project.exists("Output"))
  }

  @Test func aMisspeltPartialIsReportedWithItsPlace() throws {
    let edited = "{{<layout}}\n{{$main}}\n{{>comitment-table}}\n{{/main}}\n{{/layout}}\n"
    let outcome = try Project(SmallProgramme.with(["Templates/commitments.mustache": edited])).run("check")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("Templates/commitments.mustache:3:"))
    #expect(outcome.output.contains("是不是“commitment-table”？"))
  }

  @Test func anUnclosedSectionIsReportedWithItsPlace() throws {
    let project = try Project(SmallProgramme.with(["Templates/lamp.mustache": "<b>\n{{#tone}}x</b>\n"]))
    let outcome = try project.run("check")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("Templates/lamp.mustache:2:1"))
  }

  @Test func anotherFolderOfTemplatesCanBeNamed() throws {
    let project = try Project()
    try project.write("Print/about.mustache", "<!DOCTYPE html><title>{{programme}}</title>")
    let site = try project.build("--templates", "\(project.path)/Print")
    #expect(site.text("about/index.html") == "<!DOCTYPE html><title>城市提升方案</title>")
  }

  @Test func aFolderOfTemplatesThatIsNotThereIsAnError() throws {
    let outcome = try Project().run("build", "--templates", "/nowhere/templates")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("[no-templates]"))
  }

  /// A template of the repository.
}
