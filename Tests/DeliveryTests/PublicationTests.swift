import Delivery
import Foundation
import Synchronization
import Testing

@Suite struct PublicationTests {
  let folder: TemporaryFolder
  let first = ["index.html": "one", "tasks/1/index.html": "task 1", "tasks/2/index.html": "task 2"]

  init() throws { folder = try TemporaryFolder() }

  @Test func writesEveryFileOfAFirstPublication() throws {
    let summary = try publish(first, to: folder.site)
    #expect(try folder.files() == first)
    #expect(summary.added == 3 && summary.unchanged == 0 && summary.removed.isEmpty)
  }

  @Test func makesTheMissingParentsOfTheFolder() throws {
    try publish(first, to: "\(folder.path)/a/b/site/")
    #expect(try folder.files(in: "a/b/site") == first)
  }

  @Test func publishesIntoAnEmptyFolder() throws {
    try FileManager.default.createDirectory(atPath: folder.site, withIntermediateDirectories: false)
    try publish(first, to: folder.site)
    #expect(try folder.files() == first)
    #expect(try folder.names() == ["site"])
  }

  @Test func countsWhatASecondPublicationChanged() throws {
    try publish(first, to: folder.site)
    let second = ["index.html": "two", "tasks/1/index.html": "task 1", "tasks/3/index.html": "task 3"]
    let summary = try publish(second, to: folder.site)
    #expect(try folder.files() == second)
    #expect(summary.added == 1 && summary.changed == 1 && summary.unchanged == 1)
    #expect(summary.removed == ["tasks/2/index.html"])
  }

  @Test func keepsTheTimesOfUnchangedFiles() throws {
    try publish(first, to: folder.site)
    let before = folder.status("site/tasks/1/index.html")
    try publish(first.merging(["index.html": "two"]) { $1 }, to: folder.site)
    let after = folder.status("site/tasks/1/index.html")
    #expect(after.st_ino == before.st_ino)
    #expect(after.st_mtim.tv_nsec == before.st_mtim.tv_nsec)
  }

  @Test func writesNothingWhenNothingDiffers() throws {
    try publish(first, to: folder.site)
    let steps = Mutex<Set<DeliveryStep>>([])
    let before = folder.status("")
    let summary = try publish(first, to: folder.site) { step in steps.withLock { _ = $0.insert(step) } }
    let after = folder.status("")
    #expect(summary.unchanged == 3 && summary.written == 0)
    #expect(steps.withLock { $0 }.isDisjoint(with: [.makeFolder, .create, .write, .link, .swap, .remove]))
    #expect(after.st_ctim.tv_sec == before.st_ctim.tv_sec && after.st_ctim.tv_nsec == before.st_ctim.tv_nsec)
  }

  @Test func removesAFileWithoutRewritingTheOthers() throws {
    try publish(first, to: folder.site)
    let before = folder.status("site/index.html")
    let summary = try publish(["index.html": "one"], to: folder.site)
    #expect(summary.removed == ["tasks/1/index.html", "tasks/2/index.html"])
    #expect(folder.status("site/index.html").st_ino == before.st_ino)
    #expect(try folder.files() == ["index.html": "one"])
  }

  @Test func givesReadableModesUnderAStrictUmask() async throws {
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      umask(0o077)
      try publish(["tasks/1/index.html": "one"], to: "\(path)/site")
    }
    #expect(folder.status("site/tasks/1/index.html").st_mode & 0o777 == 0o644)
    #expect(folder.status("site/tasks/1").st_mode & 0o777 == 0o755)
    #expect(folder.status("site").st_mode & 0o777 == 0o755)
  }

  @Test func replacesTheFolderByTwoRenamesWhereNamesCannotBeExchanged() throws {
    try publish(first, to: folder.site)
    try publish(["index.html": "two"], to: folder.site, swap: .twoRenames)
    #expect(try folder.files() == ["index.html": "two"])
    #expect(try folder.names() == ["site"])
  }

  @Test func abandoningLeavesThePublishedFolder() throws {
    try publish(first, to: folder.site)
    let publication = try Publication(folder: folder.site)
    try publication.write("index.html", Array("two".utf8))
    publication.abandon()
    #expect(try folder.files() == first)
    #expect(try folder.names() == ["site"])
  }

  @Test func aForgottenPublicationLeavesNothingBehind() throws {
    do {
      let publication = try Publication(folder: folder.site)
      try publication.write("index.html", Array("one".utf8))
    }
    #expect(try folder.names().isEmpty)
  }

  @Test func takesFilesFromSeveralThreads() async throws {
    let publication = try Publication(folder: folder.site)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<4 {
        group.addTask {
          for number in 0..<50 { try publication.write("tasks/\(number)/\(worker).html", Array("x".utf8)) }
        }
      }
      try await group.waitForAll()
    }
    #expect(try publication.finish().added == 200)
    #expect(try folder.files().count == 200)
  }

  @Test func comparesLargeFilesToTheirLastByte() throws {
    let long = String(repeating: "a", count: 200_000)
    try publish(["index.html": long + "a"], to: folder.site)
    let summary = try publish(["index.html": long + "b"], to: folder.site)
    #expect(summary.changed == 1)
    #expect(try folder.files() == ["index.html": long + "b"])
  }

  @Test func anOldFolderThatCannotBeRemovedIsToldAndGoesWithTheNextPublication() throws {
    let folder = try TemporaryFolder()
    try publish(["index.html": "one", "a.html": "a"], to: folder.site)
    let old = "\(folder.path)/.site.staging"
    let summary = try publish(["index.html": "two"], to: folder.site) { step in
      // Somebody saves a file into the old folder while it is being removed.
      if step == .remove { _ = FileManager.default.createFile(atPath: "\(old)/late.txt", contents: nil) }
    }
    #expect(summary.leftover != nil)
    #expect(try folder.files() == ["index.html": "two"])
    try FileManager.default.removeItem(atPath: "\(old)/late.txt")
    try publish(["index.html": "three"], to: folder.site)
    #expect(try folder.names() == ["site"])
  }
}
