import Delivery
import Foundation
import Testing

/// Folders that an older version published, without a record of its files.
@Suite struct LegacyFolderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put(
      "site/.taizhang-output",
      """
      此文件夹由台账（taizhang）生成，下次发布时整体替换，请勿在此存放其他文件。
      This folder is made by taizhang and replaced as a whole by the next publication.

      """)
    try folder.put("site/index.html", "one")
    try folder.put("site/tasks/1/index.html", "task 1")
  }

  @Test func keepsHiddenNamesAndCNAMEOnly() throws {
    try folder.put("site/CNAME", "plan.example.cn")
    try folder.put("site/.git/HEAD", "ref: refs/heads/main")
    try folder.makeFolder("site/.git/refs/heads")
    try folder.put("site/mine.txt", "mine")
    let summary = try publish(["index.html": "two"], to: folder.site)
    #expect(summary.kept == [".git", "CNAME"])
    #expect(summary.removed == ["mine.txt", "tasks/1/index.html"])
    #expect(
      try folder.tree().keys.sorted()
        == [".git", ".git/HEAD", ".git/refs", ".git/refs/heads", "CNAME", "index.html"])
  }

  @Test func getsItsRecordFromTheNextPublicationThoughNoPageChanged() throws {
    let pages = ["index.html": "one", "tasks/1/index.html": "task 1"]
    let before = folder.status("site/index.html")
    #expect(try publish(pages, to: folder.site).unchanged == 2)
    #expect(folder.status("site/index.html").st_ino == before.st_ino)
    try folder.put("site/mine.txt", "mine")
    #expect(try publish(["index.html": "two"], to: folder.site).kept == ["mine.txt"])
  }

  @Test func hiddenFilesThatAreWrittenAgainAreOurs() throws {
    try folder.put("site/.nojekyll", "old")
    let summary = try publish(["index.html": "one", ".nojekyll": ""], to: folder.site)
    #expect(summary.changed == 1 && summary.kept.isEmpty)
  }

  @Test func theOldWordsOfTheMarkerAloneAreNoReasonToWrite() throws {
    try publish(["index.html": "one"], to: folder.site)
    try folder.put("site/.taizhang-output", "Words of some other version.\n\nindex.html\n")
    let before = folder.status("site")
    try publish(["index.html": "one"], to: folder.site)
    #expect(folder.status("site").st_ino == before.st_ino)
  }
}
