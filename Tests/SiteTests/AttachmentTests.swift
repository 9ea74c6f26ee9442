import Foundation
import Testing

/// A picture of one pixel, whose bytes are all ASCII.
enum TinyPicture {
  static let gif =
    "GIF89a\u{1}\0\u{1}\0\0\0\0,\0\0\0\0\u{1}\0\u{1}\0\0\u{2}\u{2}D\u{1}\0;"
}

/// Which of the files beside the notes are published.
@Suite struct AttachmentTests {
  @Test func namesWithWhatMeansSomethingInAddressesAreLinkedRight() throws {
    let names = ["a#1.pdf", "b%20c.pdf", "d?e.pdf"]
    var files = SmallProgramme.files
    for name in names { files["Content/notes/\(name)"] = "%PDF-1.4\n" }
    files["Content/notes/home.md"] = "[一](a#1.pdf) [二](b%20c.pdf) [三](d?e.pdf)\n"
    let site = try Project(files).build()
    for link in ["a%231.pdf", "b%2520c.pdf", "d%3Fe.pdf"] {
      #expect(site.text("index.html").contains("href=\"notes/\(link)\""), Comment(rawValue: link))
    }
  }

  private let files = [
    "Content/notes/tasks/1.md": """
    ![道路现状](road.gif)

    [全图](../maps/all.pdf)

    ```internal
    ![测评](secret.gif) [名单](秘密名单.pdf)
    ```

    """,
    "Content/notes/tasks/road.gif": TinyPicture.gif + "地点 canary-road",
    "Content/notes/tasks/secret.gif": TinyPicture.gif + "canary-secret",
    "Content/notes/tasks/秘密名单.pdf": "%PDF canary-list", "Content/notes/maps/all.pdf": "%PDF canary-all",
    "Content/notes/maps/forgotten.pdf": "%PDF canary-forgotten",
    "Content/notes/briefings/2030-01.md": "![明年](next.gif)\n",
    "Content/notes/briefings/next.gif": TinyPicture.gif + "canary-next",
  ]

  private func build(_ edition: String) throws -> (files: [String], bytes: Data) {
    let project = try Project(SmallProgramme.with(files))
    let outcome = try project.run("build", "--edition", edition, "--as-of", "2019-03-31")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let folder = "\(project.path)/Output/" + (edition == "public" ? "site" : edition)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    var bytes = Data()
    for name in names { bytes += (try? Data(contentsOf: URL(filePath: "\(folder)/\(name)"))) ?? Data() }
    return (names.filter { $0.hasPrefix("notes/") && !$0.hasSuffix("/") && $0.contains(".") }, bytes)
  }

  @Test func thePublicEditionHoldsOnlyWhatItsPagesReferTo() throws {
    let (names, bytes) = try build("public")
    #expect(names == ["notes/maps/all.pdf", "notes/tasks/road.gif"])
    for canary in [
      "canary-secret", "canary-list", "canary-forgotten", "canary-next", "canary-road", "秘密名单", "secret.gif",
    ] {
      #expect(bytes.range(of: Data(canary.utf8)) == nil, "\(canary)")
    }
    #expect(bytes.range(of: Data("canary-all".utf8)) != nil)
  }

  @Test func theInternalEditionHoldsWhatItsBlocksReferToAsWell() throws {
    let (names, bytes) = try build("internal")
    #expect(
      names.sorted()
        == ["notes/maps/all.pdf", "notes/tasks/road.gif", "notes/tasks/secret.gif", "notes/tasks/秘密名单.pdf"]
        .sorted())
    #expect(bytes.range(of: Data("canary-secret".utf8)) == nil)
    #expect(bytes.range(of: Data("canary-forgotten".utf8)) == nil)
  }

  @Test func hintsNameWhatIsNotPublished() throws {
    let project = try Project(SmallProgramme.with(files))
    let outcome = try project.run("check", "--as-of", "2019-03-31")
    #expect(outcome.code == 0)
    for path in ["maps/forgotten.pdf", "tasks/secret.gif", "tasks/秘密名单.pdf"] {
      #expect(outcome.output.contains("Content/notes/\(path): "), "\(path)")
    }
    #expect(!outcome.output.contains("Content/notes/maps/all.pdf"))
  }

  @Test func aPictureThatCannotBeReadStopsTheBuild() throws {
    let project = try Project(
      SmallProgramme.with([
        "Content/notes/tasks/1.md": "![图](a.jpg)\n", "Content/notes/tasks/a.jpg": "no picture",
      ]))
    let outcome = try project.run("build")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Content/notes/tasks/a.jpg: 错误：读不懂这个图片"))
    #expect(!project.exists("Output"))
  }

  @Test func aPictureCalledAPDFStopsTheBuild() throws {
    let project = try Project(
      SmallProgramme.with([
        "Content/notes/tasks/1.md": "[图](a.pdf)\n", "Content/notes/tasks/a.pdf": TinyPicture.gif,
      ]))
    let outcome = try project.run("build")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Content/notes/tasks/a.pdf: 错误：这个文件的内容不是 PDF [unreadable-attachment]"))
  }

  @Test func whatOnlyInternalBlocksReferToStopsNoBuild() throws {
    let note = "```internal\n![图](a.png) [表](b.pdf)\n```\n"
    let project = try Project(
      SmallProgramme.with([
        "Content/notes/tasks/1.md": note, "Content/notes/tasks/a.png": "canary",
        "Content/notes/tasks/b.pdf": "canary",
      ]))
    #expect(try project.build().paths.filter { $0.hasPrefix("notes/") } == [])
  }

  @Test func aNumberInTheMeaningOfAChartBlockStopsTheBuild() throws {
    let note = "```chart\nkind: lamps\ntitle: \"1381\\x32345678\"\n```\n"
    let outcome = try Project(SmallProgramme.with(["Content/notes/tasks/1.md": note])).run("build")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Content/notes/tasks/1.md:3:8: 错误：公开的文字里有手机号码 [personal-data]"))
  }

  @Test func anAttachmentThatNoPageRefersToAnyMoreLeavesTheSite() throws {
    let project = try Project(SmallProgramme.with(files))
    _ = try project.run("build", "--as-of", "2019-03-31")
    #expect(project.exists("Output/site/notes/maps/all.pdf"))
    try project.write("Content/notes/tasks/1.md", "正文\n")
    _ = try project.run("build", "--as-of", "2019-03-31")
    #expect(!project.exists("Output/site/notes"))
  }
}

/// How pictures and other files stand on pages, and what is told of them.
struct AttachedFileTests {
  @Test func aPictureHasItsSizeOnThePage() throws {
    let site = try Project(
      SmallProgramme.with([
        "Content/notes/tasks/1.md": "![道路现状](road.gif \"题\")\n",
        "Content/notes/tasks/road.gif": TinyPicture.gif,
      ])
    ).build()
    #expect(
      site.text("tasks/1/index.html").contains(
        "<img src=\"../../notes/tasks/road.gif\" width=\"1\" height=\"1\" alt=\"道路现状\" title=\"题\">"))
  }

  @Test func anEditionWithoutAttachmentsKeepsTheWordsOfTheirLinks() throws {
    let configuration = SmallProgramme.text(
      of: "Content/programme.yaml", replacing: "    owners: none\n",
      with: "    owners: none\n    attachments: false\n")
    let site = try Project(
      SmallProgramme.with([
        "Content/programme.yaml": configuration,
        "Content/notes/tasks/1.md": "前面[**全图** 在此](all.pdf)后面 ![现状](road.gif) [任务三](task:3)\n",
        "Content/notes/tasks/all.pdf": "%PDF-1.4\n", "Content/notes/tasks/road.gif": TinyPicture.gif,
      ])
    ).build()
    let page = site.text("tasks/1/index.html")
    #expect(page.contains("<p>前面<strong>全图</strong> 在此后面  <a href=\"../../tasks/3/index.html\">任务三</a></p>"))
    #expect(site.paths.filter { $0.hasPrefix("notes/") }.isEmpty)
    #expect(Links.broken(in: site) == [])
  }

  @Test func aLargeFileIsToldOf() throws {
    let project = try Project(SmallProgramme.with(["Content/notes/tasks/1.md": "[全图](all.pdf)\n"]))
    try project.write(
      "Content/notes/tasks/all.pdf",
      bytes: Array("%PDF-1.4\n".utf8) + [UInt8](repeating: 32, count: 1_500_000))
    let outcome = try project.run("check")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Content/notes/tasks/all.pdf: 警告：这个附件有 1.4 MB [large-attachment]"))
  }

  @Test func anOfficeFileThatIsNoneIsRefused() throws {
    let project = try Project(
      SmallProgramme.with([
        "Content/notes/tasks/1.md": "[表](a.xlsx)\n", "Content/notes/tasks/a.xlsx": "not a workbook",
      ]))
    let outcome = try project.run("check")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("这个文件不是它名字所说的办公文件 [unreadable-attachment]"))
  }

  @Test func anOfficeFileThatNamesAnOwnerStopsTheBuild() throws {
    let project = try Project(SmallProgramme.with(["Content/notes/tasks/1.md": "[资料](a.docx)\n"]))
    // A stored zip of one part: <w:t>李</w:t></w:r><w:r><w:t>伟</w:t>.
    try project.write(
      "Content/notes/tasks/a.docx",
      bytes: try storedZip("word/document.xml", "<w:t>李</w:t></w:r><w:r><w:t>伟</w:t>"))
    let outcome = try project.run("build")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("notes/tasks/a.docx!word/document.xml: 错误：这一版不印的责任人姓名"))
  }

  private func storedZip(_ name: String, _ text: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.path + "/zip-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let url = URL(filePath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-m", "zipfile", "-c", "\(folder)/a.zip", "\(folder)/\(name.prefix { $0 != "/" })"]
    try process.run()
    process.waitUntilExit()
    return Array(try Data(contentsOf: URL(filePath: "\(folder)/a.zip")))
  }
}
