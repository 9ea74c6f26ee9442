import Delivery
import Glibc
import Testing

/// How several files are written together.
struct FileSetTests {
  @Test func writesAllOfThemAndTheFoldersTheyNeed() throws {
    let folder = try TemporaryFolder()
    try folder.put("a/old.csv", "old")
    try FileSet.write([
      .init(path: "\(folder.path)/a/old.csv", bytes: Array("new".utf8)),
      .init(path: "\(folder.path)/a/b/more.csv", bytes: Array("more".utf8)),
    ])
    #expect(try folder.files(in: "a") == ["old.csv": "new", "b/more.csv": "more"])
  }

  @Test func changesNoneWhereOneWasSavedMeanwhile() throws {
    let folder = try TemporaryFolder()
    try folder.put("a.csv", "saved meanwhile")
    let files: [FileSet.File] = [
      .init(path: "\(folder.path)/b.csv", bytes: [], before: .nothing),
      .init(path: "\(folder.path)/a.csv", bytes: [], before: .bytes(Array("read".utf8))),
    ]
    #expect(throws: DeliveryError(path: "\(folder.path)/a.csv", .changedMeanwhile)) {
      try FileSet.write(files)
    }
    #expect(try folder.files(in: ".") == ["a.csv": "saved meanwhile"])
  }

  @Test func changesNoneWhereOneWasMadeMeanwhile() throws {
    let folder = try TemporaryFolder()
    try folder.put("a.csv", "made meanwhile")
    let path = "\(folder.path)/a.csv"
    #expect(throws: DeliveryError(path: path, .changedMeanwhile)) {
      try FileSet.write([.init(path: path, bytes: [], before: .nothing)])
    }
    #expect(try folder.files(in: ".") == ["a.csv": "made meanwhile"])
  }

  @Test func keepsTheMode() throws {
    let folder = try TemporaryFolder()
    try folder.put("a.csv", "old")
    let path = "\(folder.path)/a.csv"
    #expect(chmod(path, 0o640) == 0)
    try FileSet.write([.init(path: path, bytes: Array("new".utf8))])
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o7777 == 0o640)
  }

  @Test func refusesAReadOnlyFile() throws {
    let folder = try TemporaryFolder()
    try folder.put("a.csv", "old")
    let path = "\(folder.path)/a.csv"
    #expect(chmod(path, 0o444) == 0)
    #expect(throws: DeliveryError(path: path, .readOnly)) {
      try FileSet.write([.init(path: path, bytes: Array("new".utf8))])
    }
    #expect(try folder.files(in: ".") == ["a.csv": "old"])
  }

  @Test func aProjectIsChangedByOneAtATime() throws {
    let folder = try TemporaryFolder()
    do {
      let lock = try ProjectLock(folder.path)
      #expect(throws: DeliveryError(path: folder.path, .busy)) { _ = try ProjectLock(folder.path) }
      withExtendedLifetime(lock) {}
    }
    _ = try ProjectLock(folder.path)
    _ = try ProjectLock("\(folder.path)/not-yet")
  }

  @Test func changesNoneWhereOneCannotBeWritten() throws {
    let folder = try TemporaryFolder()
    try folder.put("a/old.csv", "old")
    try folder.put("a/file", "")
    #expect(throws: DeliveryError.self) {
      try FileSet.write([
        .init(path: "\(folder.path)/a/old.csv", bytes: Array("new".utf8)),
        .init(path: "\(folder.path)/a/file/more.csv", bytes: []),
      ])
    }
    #expect(try folder.files(in: "a") == ["old.csv": "old", "file": ""])
  }
}
