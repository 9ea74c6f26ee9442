import Foundation
import Testing

@testable import Delivery

/// How entries are taken over where the file system has no hard links.
struct AdoptionTests {
  @Test func aCopyHasTheBytesPermissionsAndTimesOfItsFile() throws {
    let folder = try TemporaryFolder()
    try folder.put("old/mine.txt", String(repeating: "mine", count: 100_000))
    chmod("\(folder.path)/old/mine.txt", 0o750)
    try folder.makeFolder("new")
    try open(folder, "new").copy("mine.txt", from: open(folder, "old"))
    let (old, new) = (folder.status("old/mine.txt"), folder.status("new/mine.txt"))
    #expect(try folder.tree(in: "new") == folder.tree(in: "old"))
    #expect(new.st_ino != old.st_ino)
    #expect(new.st_mtim.tv_sec == old.st_mtim.tv_sec && new.st_mtim.tv_nsec == old.st_mtim.tv_nsec)
  }

  @Test(arguments: ["mine.txt", "../../no such file"])
  func aCopiedLinkLeadsWhereTheOldOneLeads(_ destination: String) throws {
    let folder = try TemporaryFolder()
    for name in ["old", "new"] { try folder.makeFolder(name) }
    try folder.link("old/latest", to: destination)
    try open(folder, "new").copyLink("latest", from: open(folder, "old"))
    #expect(try folder.tree(in: "new") == folder.tree(in: "old"))
  }

  private func open(_ folder: TemporaryFolder, _ name: String) throws -> Folder {
    try Folder.make(at: "\(folder.path)/\(name)") { _ in }
  }
}
