import Foundation
import Glibc
import Testing

/// What `taizhang bundle` writes and refuses.
struct BundleTests {
  @Test(arguments: [
    ([], "city-improvement-public-2019-03.zip"),
    (["2019-02"], "city-improvement-public-2019-02.zip"),
    (["--edition", "internal"], "city-improvement-internal-2019-03.zip"),
    (["--department", "建设局"], "city-improvement-public-2019-03-works.zip"),
  ])
  func isNamedForTheProgrammeTheEditionTheMonthAndTheDepartment(arguments: [String], name: String) throws {
    let project = try Project()
    let outcome = try project.bundle(arguments)
    #expect(outcome.code == 0, Comment(rawValue: outcome.errors))
    #expect(try project.bundles() == [name])
    #expect(outcome.output.contains("Output/bundles/\(name)"))
  }

  @Test func goesToTheFileThatIsAskedFor() throws {
    let project = try Project()
    let outcome = try project.bundle(["-o", "\(project.path)/新 文件夹/六月.zip"])
    #expect(outcome.code == 0, Comment(rawValue: outcome.errors))
    #expect(project.exists("新 文件夹/六月.zip"))
    #expect(!project.exists("Output/bundles"))
  }

  @Test func theFindingsThatStopABuildStopIt() throws {
    let project = try Project(SmallProgramme.with(["Content/reports/2019-03.csv": "task,progress\n99,50\n"]))
    let outcome = try project.bundle([])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("[unknown-task]"))
    #expect(!project.exists("Output"))
  }

  @Test(arguments: [
    "Templates/assets/a:b.css", "Templates/assets/con.txt", "Templates/assets/标志.png",
    "Templates/assets/end.",
    "Templates/assets/" + String(repeating: "n", count: 120) + ".css", "Templates/assets/Taizhang.css",
  ])
  func aNameThatCannotBeUnpackedEverywhereIsAFinding(file: String) throws {
    let project = try Project()
    _ = try project.bundle([])
    let before = try project.bytes()
    try project.write(file, "x")
    let outcome = try project.bundle([])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains(file), Comment(rawValue: outcome.errors))
    #expect(outcome.errors.contains("[bundle-name]"))
    #expect(try project.bytes() == before, "the last bundle stays")
  }

  @Test func templatesThatDoNotSayThatItIsACopyAreAFinding() throws {
    let project = try Project(
      SmallProgramme.with([
        "Templates/about.mustache": "<html lang=\"zh\"><title>{{heading}}</title><main></main></html>"
      ]))
    let outcome = try project.bundle([])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("about/index.html") && outcome.errors.contains("[bundle-mark]"))
    #expect(!project.exists("Output"))
  }

  @Test(arguments: [
    ["--department", "没有的局"], ["2018-12"], ["2019-13"], ["2019-03", "--as-of", "2019-02-28"],
    ["--edition", "x"],
    ["--dated", "七月"],
  ])
  func mistakenArgumentsAreMistakenUsage(arguments: [String]) throws {
    let project = try Project()
    let outcome = try project.bundle(arguments)
    #expect(outcome.code == 64, Comment(rawValue: outcome.errors))
    #expect(!project.exists("Output"))
  }

  @Test func aFolderInThePlaceOfTheFileIsLeftAlone() throws {
    let project = try Project()
    try project.write("b.zip/x", "x")
    let outcome = try project.bundle(["-o", "\(project.path)/b.zip"])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("这是一个文件夹"))
    let names = try FileManager.default.subpathsOfDirectory(atPath: project.path)
    #expect(Set(names.filter { !$0.hasPrefix("Content") }) == ["b.zip", "b.zip/x"])
  }

  @Test func aPipeInThePlaceOfTheFileStays() throws {
    let project = try Project()
    let pipe = "\(project.path)/b.zip"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(try project.bundle(["-o", pipe]).code == 1)
    var status = stat()
    #expect(lstat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }

  @Test func aFileThatIsNoZipIsNotWrittenOver() throws {
    let project = try Project()
    let configuration = "\(project.path)/Content/programme.yaml"
    let before = try Data(contentsOf: URL(filePath: configuration))
    #expect(try project.bundle(["-o", configuration]).code == 1)
    #expect(try Data(contentsOf: URL(filePath: configuration)) == before)
  }

  @Test func aLinkThatLeadsNowhereIsLeftAlone() throws {
    let project = try Project()
    try FileManager.default.createSymbolicLink(
      atPath: "\(project.path)/b.zip", withDestinationPath: "nowhere.zip")
    #expect(try project.bundle(["-o", "\(project.path)/b.zip"]).code == 1)
    #expect(!project.exists("nowhere.zip"))
  }

  @Test func internalBriefingsInTheFolderOfThePublicOnesStayBehind() throws {
    let project = try Project()
    #expect(try project.run("briefing", "--edition", "internal", "--docx").code == 0)
    let folder = "\(project.path)/Output/briefings/2019-03"
    try FileManager.default.moveItem(atPath: folder + "-internal", toPath: folder)
    let outcome = try project.bundle(["--json"])
    #expect(outcome.code == 0, Comment(rawValue: outcome.errors))
    #expect(outcome.output.contains("\"briefings\": []") && outcome.output.contains("programme"))
  }

  @Test func namesOfAttachmentsThatWindowsRefusesAreNumbered() throws {
    let pdf = "%PDF-1.4\n"
    let project = try Project(
      SmallProgramme.with([
        "Content/notes/con.pdf": pdf, "Content/notes/a:b.pdf": pdf,
        "Content/notes/home.md": "[一](con.pdf) [二](<./a:b.pdf>)\n",
      ]))
    let outcome = try project.bundle([])
    #expect(outcome.code == 0, Comment(rawValue: outcome.errors))
  }

  @Test func anotherDepartmentsBriefingIsNotATranslationOfThisOnes() throws {
    let project = try Project(
      SmallProgramme.with([
        "Content/programme.yaml": SmallProgramme.text(
          of: "Content/programme.yaml", replacing: "id: transport", with: "id: works-en")
      ]))
    #expect(try project.run("briefing", "--department", "works-en", "--docx").code == 0)
    let outcome = try project.bundle(["--department", "works", "--json"])
    #expect(outcome.code == 0, Comment(rawValue: outcome.errors))
    #expect(outcome.output.contains("\"briefings\": []"))
  }
}

extension Project {
  fileprivate func bundle(_ arguments: [String]) throws -> Outcome {
    try Taizhang.run(["bundle", "--project", path, "--lang", "zh"] + arguments)
  }

  fileprivate func bundles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/Output/bundles").sorted()
  }

  fileprivate func bytes() throws -> Data {
    try Data(contentsOf: URL(filePath: "\(path)/Output/bundles/city-improvement-public-2019-03.zip"))
  }
}
