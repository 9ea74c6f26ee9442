import Delivery
import Foundation
import Synchronization
import Testing

/// What others put into the published folder stays there.
@Suite struct ForeignFilesTests {
  let folder: TemporaryFolder
  let first = ["index.html": "one", "tasks/1/index.html": "task 1", "tasks/2/index.html": "task 2"]
  let second = ["index.html": "two", "tasks/2/index.html": "task 2", "tasks/3/index.html": "task 3"]

  init() throws { folder = try TemporaryFolder() }

  @Test func everythingForeignStaysOverAChangedPublication() throws {
    try publish(first, to: folder.site)
    try folder.putForeignFiles()
    let foreign = try folder.foreignTree()
    try #require(foreign.count == 12)
    let summary = try publish(second, to: folder.site)
    #expect(try folder.foreignTree() == foreign)
    #expect(summary.kept == TemporaryFolder.foreign)
    #expect(summary.removed == ["tasks/1/index.html"])
    #expect(try folder.names() == ["site"])
  }

  @Test func everythingForeignStaysWhereFoldersAreReplacedByTwoRenames() throws {
    try publish(first, to: folder.site)
    try folder.putForeignFiles()
    let foreign = try folder.foreignTree()
    try publish(second, to: folder.site, swap: .twoRenames)
    #expect(try folder.foreignTree() == foreign)
  }

  @Test func everythingForeignStaysUnderAStrictUmask() async throws {
    try publish(first, to: folder.site)
    try folder.putForeignFiles()
    let foreign = try folder.foreignTree()
    await #expect(processExitsWith: .success) { [site = folder.site as String] in
      umask(0o077)
      try publish(["index.html": "two"], to: site)
    }
    #expect(try folder.foreignTree() == foreign)
  }

  @Test func aForeignFileKeepsItsInode() throws {
    try publish(first, to: folder.site)
    try folder.put("site/CNAME", "plan.example.cn")
    let before = folder.status("site/CNAME")
    try publish(second, to: folder.site)
    #expect(folder.status("site/CNAME").st_ino == before.st_ino)
  }

  @Test func anUnchangedPublicationWritesNothingBesideForeignFiles() throws {
    try publish(first, to: folder.site)
    try folder.putForeignFiles()
    let steps = Mutex<Set<DeliveryStep>>([])
    let before = folder.status("site")
    let summary = try publish(first, to: folder.site) { step in steps.withLock { _ = $0.insert(step) } }
    let after = folder.status("site")
    #expect(summary.kept == TemporaryFolder.foreign && summary.written == 0)
    #expect(steps.withLock { $0 }.isDisjoint(with: [.makeFolder, .create, .write, .link, .swap, .remove]))
    #expect(after.st_ino == before.st_ino && after.st_ctim.tv_nsec == before.st_ctim.tv_nsec)
  }

  @Test func aStalePageGoesWhileAForeignFileBesideItStays() throws {
    try publish(first, to: folder.site)
    try folder.put("site/tasks/1/mine.txt", "mine")
    try publish(["index.html": "one"], to: folder.site)
    #expect(try folder.files() == ["index.html": "one", "tasks/1/mine.txt": "mine"])
  }

  @Test func aPageThatAnOfficeEditedGoesWhenItIsWrittenNoLonger() throws {
    try publish(first, to: folder.site)
    try folder.put("site/tasks/1/index.html", "edited")
    let summary = try publish(second, to: folder.site)
    #expect(summary.removed == ["tasks/1/index.html"] && summary.kept.isEmpty)
    #expect(try folder.files() == second)
  }

  @Test func aFolderThatHeldOnlyRemovedPagesGoes() throws {
    try publish(first, to: folder.site)
    try publish(["index.html": "one"], to: folder.site)
    #expect(try folder.tree().keys.sorted() == ["index.html"])
  }

  @Test func anEmptyForeignFolderAmongPagesStays() throws {
    try publish(first, to: folder.site)
    try folder.makeFolder("site/tasks/drafts")
    let summary = try publish(["index.html": "one"], to: folder.site)
    #expect(summary.kept == ["tasks/drafts"])
    #expect(try folder.tree().keys.sorted() == ["index.html", "tasks", "tasks/drafts"])
  }

  @Test func pagesMayComeIntoAForeignFolderWithoutTakingIt() throws {
    try publish(first, to: folder.site)
    try folder.put("site/reports/mine.pdf", "mine")
    try publish(first.merging(["reports/index.html": "reports"]) { $1 }, to: folder.site)
    #expect(try folder.files(in: "site/reports") == ["mine.pdf": "mine", "index.html": "reports"])
    try publish(first, to: folder.site)
    #expect(try folder.files(in: "site/reports") == ["mine.pdf": "mine"])
  }

  @Test func aForeignFileStaysOverManyPublications() throws {
    try publish(first, to: folder.site)
    try folder.putForeignFiles()
    let foreign = try folder.foreignTree()
    for round in 0..<5 { try publish(round % 2 == 0 ? second : first, to: folder.site) }
    #expect(try folder.foreignTree() == foreign)
  }

  @Test func thePublishedFolderSaysWhichFilesAreOurs() throws {
    try publish(["b.html": "", "a/é.html": "", "a.html": ""], to: folder.site)
    let marker = try String(contentsOfFile: "\(folder.site)/.taizhang-output", encoding: .utf8)
    #expect(marker.hasSuffix(" keeps all others.\n\na.html\na/é.html\nb.html\n"))
  }

  @Test func aFileWhoseNameOnlyLooksLikeAPageIsForeign() throws {
    try publish(["\u{E9}.html": "page"], to: folder.site)
    try folder.put("site/other.txt", "")
    rename("\(folder.site)/other.txt", "\(folder.site)/e\u{301}.html")
    let summary = try publish(["index.html": "one"], to: folder.site)
    #expect(summary.removed.map { Array($0.utf8) } == [Array("\u{E9}.html".utf8)])
    #expect(summary.kept.map { Array($0.utf8) } == [Array("e\u{301}.html".utf8)])
  }

  @Test func aRecordWithWindowsLineEndsIsUnderstood() throws {
    try publish(first, to: folder.site)
    try folder.put("site/mine.txt", "mine")
    let marker = try String(contentsOfFile: "\(folder.site)/.taizhang-output", encoding: .utf8)
    try folder.put(
      "site/.taizhang-output",
      marker.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n"))
    #expect(try publish(second, to: folder.site).kept == ["mine.txt"])
  }
}
