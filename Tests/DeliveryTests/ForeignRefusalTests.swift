import Delivery
import Diagnostics
import Foundation
import Testing

/// What others put somewhere and what stops a publication for its sake.
@Suite struct ForeignRefusalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The error of publishing these pages over a folder with one page and what the body puts there.
  private func refusal(
    of pages: [String: String], _ prepare: () throws -> Void
  ) throws -> DeliveryError? {
    try publish(["index.html": "one"], to: folder.site)
    try prepare()
    let before = (try folder.tree(), folder.status("site").st_ino)
    let error = #expect(throws: DeliveryError.self) { try publish(pages, to: folder.site) }
    #expect(try folder.tree() == before.0 && folder.status("site").st_ino == before.1)
    #expect(try folder.names() == ["site"])
    return error
  }

  @Test(arguments: [
    ("tasks.html", "tasks.html", "tasks.html"), ("tasks", "tasks/1.html", "tasks"),
    ("Tasks.html", "tasks.html", "tasks.html"), ("Tasks/mine.txt", "tasks/1.html", "tasks"),
    ("tasks/mine.txt", "tasks", "tasks"), ("a/b/mine.txt", "a/b", "a/b"),
    ("a/B.html", "a/b.html", "a/b.html"),
  ])
  func refusesAPageWhosePlaceIsTaken(_ mine: String, _ page: String, _ named: String) throws {
    let error = try refusal(of: ["index.html": "two", page: "page"]) {
      try folder.put("site/\(mine)", "mine")
    }
    #expect(error?.path == named)
    guard case .taken(let other) = error?.reason else {
      Issue.record("refused for another reason: \(String(describing: error))")
      return
    }
    #expect("\(folder.site)/\(mine)".hasPrefix(other))
  }

  @Test func refusesAPageInThePlaceOfAForeignFileThatHoldsTheSame() throws {
    let error = try refusal(of: ["index.html": "one", "CNAME": "x"]) { try folder.put("site/CNAME", "x") }
    #expect(error?.reason == .taken(by: "\(folder.site)/CNAME"))
  }

  @Test func refusesAPipeThatItCannotKeep() throws {
    let error = try refusal(of: ["index.html": "two"]) {
      try folder.makeFolder("site/mine")
      try #require(mkfifo("\(folder.site)/mine/pipe", 0o600) == 0)
    }
    #expect(error == DeliveryError(path: "\(folder.site)/mine/pipe", .unkeepable))
  }

  @Test func refusesANameThatIsNotUTF8() throws {
    let error = try refusal(of: ["index.html": "two"]) {
      let name: [CChar] = Array(folder.site.utf8CString.dropLast()) + [0x2F, -60, -29, 0]
      let file = open(name, O_WRONLY | O_CREAT, 0o644)
      try #require(file >= 0)
      close(file)
    }
    #expect(error?.reason == .unkeepable)
  }

  @Test(.enabled(if: geteuid() == 0, "only root may make a folder that is another's"))
  func refusesAFolderThatItCouldNotRemoveAfterwards() async throws {
    try folder.makeFolder("site/mine")
    try folder.put("site/mine/a.txt", "mine")
    try folder.put("site/.taizhang-output", "Words.\n\n")
    for name in ["", "site", "site/.taizhang-output", "site/mine/a.txt"] {
      try #require(chown("\(folder.path)/\(name)", 65_534, 65_534) == 0)
    }
    await #expect(processExitsWith: .exitCode(7)) { [site = folder.site as String] in
      setuid(65_534)
      do {
        try publish(["index.html": "one"], to: site)
      } catch let error as DeliveryError {
        exit(error == DeliveryError(path: "\(site)/mine", .unkeepable) ? 7 : 8)
      }
    }
    #expect(try folder.names() == ["site"])
  }

  @Test(.enabled(if: SmallDisk.isAvailable, "only root may mount a small disk"))
  func refusesAFolderOfAnotherDisk() throws {
    let mine = "\(folder.site)/mine"
    defer { umount2(mine, Int32(MNT_DETACH)) }
    let error = try refusal(of: ["index.html": "two"]) {
      try folder.makeFolder("site/mine")
      try #require(mount("taizhang-test", mine, "tmpfs", 0, "size=256k") == 0)
    }
    #expect(error == DeliveryError(path: mine, .unkeepable))
  }

  @Test func aFolderThatForbidsChangesStaysAndStopsNothing() async throws {
    await #expect(processExitsWith: .exitCode(7)) {
      if geteuid() == 0 { setuid(65_534) }
      let folder = try TemporaryFolder()
      try publish(["index.html": "one"], to: folder.site)
      try folder.put("site/mine/a.txt", "mine")
      chmod("\(folder.site)/mine", 0o555)
      for text in ["two", "three"] { try publish(["index.html": text], to: folder.site) }
      let stays = folder.status("site/mine").st_mode & 0o7777 == 0o555
      let isAlone = try folder.names() == ["site"] && folder.files(in: "site/mine") == ["a.txt": "mine"]
      chmod("\(folder.site)/mine", 0o755)
      try FileManager.default.removeItem(atPath: folder.path)
      exit(stays && isAlone ? 7 : 8)
    }
  }

  @Test(arguments: [".site.previous", ".site.staging"], [true, false])
  func aForeignFolderBesideThePublishedOneIsNotTouched(_ name: String, _ isPublished: Bool) throws {
    if isPublished { try publish(["index.html": "one"], to: folder.site) }
    try folder.put("\(name)/photo.jpg", "mine")
    let error = #expect(throws: DeliveryError.self) { try publish(["index.html": "two"], to: folder.site) }
    #expect(error == DeliveryError(path: "\(folder.path)/\(name)", .foreignFolder))
    #expect(try folder.files(in: name) == ["photo.jpg": "mine"])
    #expect(try folder.names() == [name] + (isPublished ? ["site"] : []))
  }

  @Test func aForeignStagingFolderLeavesAlsoAPreviousFolderOfOurs() throws {
    try publish(["index.html": "one"], to: folder.site)
    rename(folder.site, "\(folder.path)/.site.previous")
    try folder.put(".site.staging/photo.jpg", "mine")
    #expect(throws: DeliveryError.self) { try publish(["index.html": "two"], to: folder.site) }
    #expect(try folder.names() == [".site.previous", ".site.staging"])
  }

  @Test func aPreviousFolderIsPutBackOverAnEmptyOne() throws {
    try publish(["index.html": "one"], to: folder.site)
    try folder.put("site/CNAME", "plan.example.cn")
    rename(folder.site, "\(folder.path)/.site.previous")
    try folder.makeFolder("site")
    try publish(["index.html": "two"], to: folder.site)
    #expect(try folder.files() == ["index.html": "two", "CNAME": "plan.example.cn"])
  }

  @Test func aPreviousFolderStaysWhereAForeignOneHasItsName() throws {
    try publish(["index.html": "one"], to: folder.site)
    rename(folder.site, "\(folder.path)/.site.previous")
    try folder.put("site/photo.jpg", "mine")
    #expect(throws: DeliveryError.self) { try publish(["index.html": "two"], to: folder.site) }
    #expect(try folder.files(in: ".site.previous") == ["index.html": "one"])
  }

  @Test func saysInBothLanguagesWhatIsInTheWay() {
    let error = DeliveryError(path: "tasks.html", .taken(by: "Output/site/tasks.html"))
    #expect(error.summary.zh == "「tasks.html」无处可写：「Output/site/tasks.html」不是本工具写的，未作任何改动")
    #expect(
      error.summary.en
        == "'tasks.html' has no place: this tool did not write 'Output/site/tasks.html'; nothing was changed")
    #expect(error.help != nil)
  }
}
