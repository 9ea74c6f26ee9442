import Delivery
import Foundation
import Testing

/// Looking through a folder that somebody else filled.
struct FolderContentsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func entries() throws -> [String: FolderContents.Kind] {
    Dictionary(uniqueKeysWithValues: try FolderContents(of: folder.path).entries.map { ($0.path, $0.kind) })
  }

  @Test func listsFilesInTheOrderOfTheirBytes() throws {
    for name in ["b", "a/c", "a-", "B", "读我"] { try folder.put(name, "") }
    #expect(try FolderContents(of: folder.path).entries.map(\.path) == ["B", "a-", "a/c", "b", "读我"])
  }

  @Test func tellsWhatIsNoFile() throws {
    try folder.put("a/file", "")
    try folder.link("a/link", to: "/")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/empty/inner", withIntermediateDirectories: true)
    #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    #expect(
      try entries() == [
        "a/file": .file, "a/link": .symbolicLink, "empty/inner": .emptyFolder, "pipe": .special,
      ])
  }

  @Test func readsAFileInParts() throws {
    try folder.put("a/file", String(repeating: "x", count: 200_000))
    var count = 0
    let contents = try FolderContents(of: folder.path)
    #expect(try contents.forEachPart(of: "a/file") { count += $0.count })
    #expect(count == 200_000)
  }

  @Test func whatBecameALinkMeanwhileIsNotRead() throws {
    try folder.put("file", "")
    let contents = try FolderContents(of: folder.path)
    try FileManager.default.removeItem(atPath: "\(folder.path)/file")
    try folder.link("file", to: "/etc/passwd")
    #expect(try !contents.forEachPart(of: "file") { _ in })
  }

  @Test func aFolderTooDeepIsToldAndTheOthersAreLookedThrough() throws {
    let deep = Array(repeating: "d", count: 65).joined(separator: "/")
    try folder.put("\(deep)/file", "")
    try folder.put("other", "")
    let error = DeliveryError(path: "\(folder.path)/\(deep)", .tooDeep)
    let entries = try FolderContents(of: folder.path).entries
    #expect(entries.map(\.path) == [deep, "other"])
    #expect(entries.first?.kind == .unreadableFolder(error))
  }

  @Test func noFolderIsAnError() throws {
    #expect(throws: DeliveryError.self) { try FolderContents(of: "\(folder.path)/none") }
    try folder.put("file", "")
    #expect(throws: DeliveryError.self) { try FolderContents(of: "\(folder.path)/file") }
  }
}
