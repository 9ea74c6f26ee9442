import Delivery
import Foundation
import Glibc
import Testing

/// How several files are written together.
struct FileSetTests {
  /// Writes files as a command does that has the lock of their project.
  private func write(_ files: [FileSet.File], in project: String? = nil) throws {
    let lock = try ProjectLock(project ?? "/nowhere")
    try FileSet.write(files, in: lock)
  }

  @Test func writesAllOfThemAndTheFoldersTheyNeed() throws {
    let folder = try TemporaryFolder()
    try folder.put("a/old.csv", "old")
    try write(
      [
        .init(path: "\(folder.path)/a/old.csv", bytes: Array("new".utf8)),
        .init(path: "\(folder.path)/a/b/more.csv", bytes: Array("more".utf8)),
      ], in: folder.path)
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
      try write(files)
    }
    #expect(try folder.files(in: ".") == ["a.csv": "saved meanwhile"])
  }

  @Test func changesNoneWhereOneWasMadeMeanwhile() throws {
    let folder = try TemporaryFolder()
    try folder.put("a.csv", "made meanwhile")
    let path = "\(folder.path)/a.csv"
    #expect(throws: DeliveryError(path: path, .changedMeanwhile)) {
      try write([.init(path: path, bytes: [], before: .nothing)])
    }
    #expect(try folder.files(in: ".") == ["a.csv": "made meanwhile"])
  }

  @Test func leavesNothingOfANewFolderThatCannotTakeItsPlace() throws {
    let folder = try TemporaryFolder()
    try folder.put("new/a.csv", "there before")
    #expect(throws: DeliveryError.self) {
      try FileSet.make("new", in: folder.path, holding: [.init(path: "b/c/d.csv", bytes: [1])])
    }
    #expect(try folder.files(in: ".") == ["new/a.csv": "there before"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["new"])
  }

  @Test func keepsTheMode() throws {
    let folder = try TemporaryFolder()
    try folder.put("a.csv", "old")
    let path = "\(folder.path)/a.csv"
    #expect(chmod(path, 0o640) == 0)
    try write([.init(path: path, bytes: Array("new".utf8))])
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o7777 == 0o640)
  }

  @Test func refusesAReadOnlyFile() throws {
    let folder = try TemporaryFolder()
    try folder.put("a.csv", "old")
    let path = "\(folder.path)/a.csv"
    #expect(chmod(path, 0o444) == 0)
    #expect(throws: DeliveryError(path: path, .readOnly)) {
      try write([.init(path: path, bytes: Array("new".utf8))])
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

  /// A project in which a run was killed after the first of two files had taken its place.
  private func killed() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.put("Content/a.csv", "new")
    try folder.put("Content/.taizhang-4194305-0.old", "old")
    try folder.put("Content/b.csv", "old")
    try folder.put("Content/.taizhang-4194305-1", "new")
    try folder.put(
      ".taizhang-journal",
      "Content/.taizhang-4194305-0\0Content/a.csv\0Content/.taizhang-4194305-1\0Content/b.csv\0")
    return folder
  }

  @Test func theNextCommandPutsTheOthersOfAKilledOneInTheirPlaces() throws {
    let folder = try killed()
    let recovery = try ProjectLock.settle(folder.path)
    #expect(recovery.placed.map { $0.split(separator: "/").last } == ["b.csv"] && recovery.kept.isEmpty)
    #expect(try folder.files(in: ".") == ["Content/a.csv": "new", "Content/b.csv": "new"])
    #expect(try ProjectLock.settle(folder.path).placed.isEmpty)
  }

  @Test func aFileOfAnotherCommandLeavesWhatWaitsInTheJournal() throws {
    let folder = try killed()
    try SingleFile.write(Array("svg".utf8), to: "\(folder.path)/Content/chart.svg")
    let recovery = try ProjectLock.settle(folder.path)
    #expect(recovery.placed.map { $0.split(separator: "/").last } == ["b.csv"])
    #expect(
      try folder.files(in: ".") == [
        "Content/a.csv": "new", "Content/b.csv": "new", "Content/chart.svg": "svg",
      ])
  }

  @Test func whatWasSavedAfterAKillStays() throws {
    let folder = try killed()
    usleep(20_000)
    try folder.put("Content/b.csv", "saved")
    let recovery = try ProjectLock(folder.path).recovery
    #expect(recovery.kept.map { $0.split(separator: "/").last } == ["b.csv"] && recovery.placed.isEmpty)
    #expect(try folder.files(in: ".") == ["Content/a.csv": "new", "Content/b.csv": "saved"])
  }

  @Test func aJournalMovesNothingButWhatWasOnItsWay() throws {
    let folder = try TemporaryFolder()
    try folder.put("a.csv", "a")
    try folder.put("x/.taizhang-4194305-0", "x")
    try folder.put(".taizhang-journal", "a.csv\0b.csv\0x/.taizhang-4194305-0\0b.csv\0odd")
    #expect(try ProjectLock.settle(folder.path).placed.isEmpty)
    #expect(try folder.files(in: ".")["a.csv"] == "a")
    #expect(try folder.files(in: ".")["b.csv"] == nil)
  }

  @Test func onlyFilesOfTheProjectNeedItsJournal() throws {
    let (project, elsewhere) = (try TemporaryFolder(), try TemporaryFolder())
    #expect(mkdir("\(project.path)/.taizhang-journal", 0o777) == 0)
    func pair(in folder: String) -> [FileSet.File] {
      ["a.csv", "b.csv"].map { .init(path: "\(folder)/\($0)", bytes: Array("new".utf8)) }
    }
    #expect(throws: DeliveryError.self) { try write(pair(in: project.path), in: project.path) }
    #expect(try project.files(in: ".").isEmpty)
    try write(pair(in: elsewhere.path), in: project.path)
    #expect(try elsewhere.files(in: ".") == ["a.csv": "new", "b.csv": "new"])
  }

  @Test func changesNoneWhereOneCannotBeWritten() throws {
    let folder = try TemporaryFolder()
    try folder.put("a/old.csv", "old")
    try folder.put("a/file", "")
    #expect(throws: DeliveryError.self) {
      try write([
        .init(path: "\(folder.path)/a/old.csv", bytes: Array("new".utf8)),
        .init(path: "\(folder.path)/a/file/more.csv", bytes: []),
      ])
    }
    #expect(try folder.files(in: "a") == ["old.csv": "old", "file": ""])
  }
}
