import Foundation
import Testing

/// The printed briefings on the site: linked while they are of the same content, and never after.
struct PrintedBriefingTests {
  @Test func aBriefingOfTheSameContentIsLinkedWhereItsReadersLook() throws {
    let project = try Project()
    #expect(try project.run("briefing", "--department", "works", "--docx").code == 0)
    let site = try project.build()
    let link = "briefings/2019-03/programme.docx"
    #expect(site.text("index.html").contains("方案简报："))
    #expect(site.text("index.html").contains("href=\"\(link)\""))
    #expect(site.text("briefings/2019-03/index.html").contains("href=\"../../\(link)\""))
    #expect(site.text("departments/works/index.html").contains("department-works.docx\""))
    #expect(!site.text("departments/transport/index.html").contains(".docx"))
    let made = try Data(contentsOf: URL(filePath: "\(project.path)/Output/\(link)"))
    #expect(site.files[link] == Array(made))
    #expect(Links.broken(in: site) == [])
  }

  @Test func anOldBriefingIsNotLinkedAsANewOne() throws {
    let project = try Project()
    #expect(try project.run("briefing", "--docx").code == 0)
    try project.write(
      "Content/reports/2019-01.csv",
      SmallProgramme.text(of: "Content/reports/2019-01.csv", replacing: "清理三处", with: "清理四处"))
    let outcome = try project.run("build")
    #expect(outcome.errors.contains("份简报文件，它们不是由现在的内容生成的，或者后来改过：2019-03/programme."))
    let site = try Site(at: "\(project.path)/Output/site")
    #expect(site.pages(holding: ".docx") == [])
    #expect(site.paths.filter { $0.hasSuffix(".docx") } == [])
  }

  @Test func aBriefingOfAnotherEditionIsNotLinked() throws {
    let project = try Project()
    #expect(try project.run("briefing", "--edition", "internal", "--docx").code == 0)
    #expect(try project.build().pages(holding: ".docx") == [])
  }

  @Test func theBriefingOfAnEarlierMonthStaysLinkedOnItsPage() throws {
    let files = SmallProgramme.with(["Content/notes/briefings/2019-02.md": "二月的话"])
    let project = try Project(files)
    #expect(try project.run("briefing", "2019-02", "--docx").code == 0)
    let site = try project.build()
    #expect(site.text("briefings/2019-02/index.html").contains("briefings/2019-02/programme.docx\""))
    #expect(!site.text("index.html").contains(".docx"))
  }
}
