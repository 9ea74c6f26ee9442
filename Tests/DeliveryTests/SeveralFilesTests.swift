import Delivery
import Testing

/// How several files are written together.
struct SeveralFilesTests {
  @Test func writesAllOfThemAndTheFoldersTheyNeed() throws {
    let folder = try TemporaryFolder()
    try folder.put("a/old.csv", "old")
    try SeveralFiles.write([
      .init(path: "\(folder.path)/a/old.csv", bytes: Array("new".utf8)),
      .init(path: "\(folder.path)/a/b/more.csv", bytes: Array("more".utf8)),
    ])
    #expect(try folder.files(in: "a") == ["old.csv": "new", "b/more.csv": "more"])
  }

  @Test func changesNoneWhereOneCannotBeWritten() throws {
    let folder = try TemporaryFolder()
    try folder.put("a/old.csv", "old")
    try folder.put("a/file", "")
    #expect(throws: DeliveryError.self) {
      try SeveralFiles.write([
        .init(path: "\(folder.path)/a/old.csv", bytes: Array("new".utf8)),
        .init(path: "\(folder.path)/a/file/more.csv", bytes: []),
      ])
    }
    #expect(try folder.files(in: "a") == ["old.csv": "old", "file": ""])
  }
}
