import Delivery
import Diagnostics
import Foundation
import Testing

@Suite struct RefusalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The error that the body throws, as the reason it gives.
  private func reason(_ body: () throws -> Void) -> DeliveryError.Reason? {
    #expect(throws: DeliveryError.self, performing: body)?.reason
  }

  @Test func refusesAFolderThatIsNotOurs() throws {
    try folder.put("site/photo.jpg", "mine")
    #expect(reason { try publish(["index.html": "one"], to: folder.site) } == .foreignFolder)
    #expect(try folder.files() == ["photo.jpg": "mine"])
  }

  @Test func refusesAForeignFolderInTheStagingPlace() throws {
    try folder.put(".site.staging/photo.jpg", "mine")
    #expect(reason { try publish(["index.html": "one"], to: folder.site) } == .foreignFolder)
    #expect(try folder.files(in: ".site.staging") == ["photo.jpg": "mine"])
  }

  @Test func refusesAFileInThePlaceOfTheFolder() throws {
    try folder.put("site", "mine")
    #expect(reason { try publish(["index.html": "one"], to: folder.site) } == .system(.open, code: ENOTDIR))
  }

  @Test func refusesASymbolicLinkInThePlaceOfTheFolder() throws {
    try folder.put("elsewhere/photo.jpg", "mine")
    try folder.link("site", to: "elsewhere")
    #expect(reason { try publish(["index.html": "one"], to: folder.site) } == .symbolicLink)
  }

  @Test func refusesALinkedFolderInsideThePublishedOne() throws {
    try publish(["index.html": "one"], to: folder.site)
    try folder.put("elsewhere/1.html", "mine")
    try folder.link("site/tasks", to: "../elsewhere")
    #expect(reason { try publish(["tasks/1.html": "one"], to: folder.site) } == .symbolicLink)
    #expect(try folder.files(in: "elsewhere") == ["1.html": "mine"])
  }

  @Test func refusesALinkedFolderInsideTheStagingFolder() throws {
    try folder.put("elsewhere/1.html", "mine")
    let publication = try Publication(folder: folder.site)
    try publication.write("tasks/1.html", [])
    try FileManager.default.removeItem(atPath: "\(folder.path)/.site.staging/tasks")
    try folder.link(".site.staging/tasks", to: "../elsewhere")
    #expect(reason { try publication.write("tasks/2.html", []) } == .symbolicLink)
    #expect(try folder.files(in: "elsewhere") == ["1.html": "mine"])
  }

  @Test func keepsALinkOfOthersAndWhatItPointsTo() throws {
    try publish(["index.html": "one"], to: folder.site)
    try folder.put("elsewhere/1.html", "mine")
    try folder.link("site/tasks", to: "../elsewhere")
    try publish(["index.html": "two"], to: folder.site)
    let destination = try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.site)/tasks")
    #expect(destination == "../elsewhere")
    #expect(try folder.files(in: "elsewhere") == ["1.html": "mine"])
  }

  @Test func tellsASecondPublisherThatTheFolderIsLocked() throws {
    let publication = try Publication(folder: folder.site)
    #expect(reason { try publish(["index.html": "one"], to: folder.site) } == .locked)
    publication.abandon()
    try publish(["index.html": "one"], to: folder.site)
  }

  @Test(arguments: [
    "", "/etc/x", "a//b", "a/", "./a", "a/..", "../a", "a/./b", "a\\b", "a\0b", "a\nb", "a\u{7F}",
    ".taizhang-output",
  ])
  func refusesAPathThatIsNotPlain(_ path: String) throws {
    let publication = try Publication(folder: folder.site)
    #expect(reason { try publication.write(path, []) } == .invalidPath)
  }

  @Test(arguments: ["...", "a.b", ".nojekyll", "任务/1.html", "a b"])
  func takesAPathThatOnlyLooksUnusual(_ path: String) throws {
    try publish([path: "one"], to: folder.site)
    #expect(try folder.files() == [path: "one"])
  }

  @Test(arguments: [
    ("a/b.html", "a/b.html", "a/b.html"), ("a/b.html", "a/B.html", "a/b.html"), ("A/b.html", "a/c.html", "A"),
    ("a/b", "a/b/c", "a/b"), ("a/b/c", "a/b", "a/b"),
  ])
  func refusesPathsThatCollide(_ first: String, _ second: String, _ other: String) throws {
    let publication = try Publication(folder: folder.site)
    try publication.write(first, [])
    #expect(reason { try publication.write(second, []) } == .collision(with: other))
  }

  @Test func refusesToWriteAfterTheEnd() throws {
    let publication = try Publication(folder: folder.site)
    _ = try publication.finish()
    #expect(reason { try publication.write("index.html", []) } == .closed)
  }

  @Test func saysWhatFailedInBothLanguages() {
    let error = DeliveryError(path: "Output/site/a.html", .system(.write, code: ENOSPC))
    #expect(error.summary.zh == "「Output/site/a.html」写入失败：磁盘空间不足")
    #expect(error.summary.en == "could not write 'Output/site/a.html': No space left on device")
    #expect(error.help?.zh == "腾出磁盘空间后再试")
  }
}
