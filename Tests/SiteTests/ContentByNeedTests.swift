import Foundation
import Glibc
import Testing

/// What lies in Content is read only where something needs it, and only up to what files of its kind may have.
@Suite struct ContentByNeedTests {
  /// A project with a file of so many bytes that takes no room.
  private func project(_ file: String, bytes: Int) throws -> Project {
    let project = try Project()
    try project.write(file, "")
    #expect(truncate("\(project.path)/\(file)", bytes) == 0)
    return project
  }

  @Test(arguments: ["Content/film.bin", "Content/README.md", "Content/notes/tasks/film.mkv"])
  func aFileThatNothingNeedsIsNotRead(file: String) throws {
    // Files of more than a gibibyte cannot be read at all.
    let outcome = try project(file, bytes: 3 << 30).run("check")
    #expect(outcome.code == 0, Comment(rawValue: outcome.output))
    #expect(!outcome.output.contains("unreadable-file") && !outcome.output.contains("file-too-large"))
  }

  @Test func aFileThatIsNotReadHasNoPartInTheDigestOfTheContent() throws {
    func record(_ project: Project) throws -> String {
      #expect(try project.run("briefing", setting: Settings(environment: ["PATH": "/nowhere"])).code == 0)
      let month = try #require(project.names(in: "Output/briefings").first)
      return try project.text(of: "Output/briefings/\(month)/.taizhang-briefings")
    }
    let project = try Project()
    let before = try record(project)
    try project.write("Content/film.bin", "not read")
    #expect(try record(project) == before)
    try project.write("Content/notes/tasks/1.md", "读了的。\n")
    #expect(try record(project) != before)
  }

  @Test(arguments: [
    ("Content/notes/tasks/1.png", 300 << 20), ("Content/notes/tasks/1.md", 20 << 20),
    ("Content/programme.yaml", 20 << 20), ("Templates/assets/film.js", 20 << 20),
  ])
  func aFileThatIsLargerThanItsKindMayBeIsTold(file: String, bytes: Int) throws {
    let outcome = try project(file, bytes: bytes).run("check")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("\(file): 错误：文件有 \(bytes) 字节"), Comment(rawValue: outcome.output))
    #expect(outcome.output.contains("[file-too-large]"))
  }

  @Test(arguments: [
    "Content/reports/2019-05.csv", "Content/notes/tasks/1.md", "Content/readings.xlsx", "Content/x",
  ])
  func aPipeIsToldAndNotWaitedFor(file: String) throws {
    let project = try Project()
    try project.write(file, "")
    try project.remove(file)
    #expect(mkfifo("\(project.path)/\(file)", 0o666) == 0)
    let outcome = try project.run("check")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("\(file): 错误：这是管道、设备或套接字"))
  }

  @Test(arguments: [["table"], ["import"], ["note", "render"]])
  func aPipeThatTheCommandLineNamesIsNotWaitedFor(command: [String]) throws {
    let project = try Project()
    let pipe = "\(project.path)/pipe.csv"
    #expect(mkfifo(pipe, 0o666) == 0)
    for path in [pipe, "/dev/zero"] {
      let outcome = try Taizhang.run(command + [path], Settings())
      #expect(outcome.code == 1)
      #expect((outcome.errors + outcome.output).contains("[special-file]"), Comment(rawValue: outcome.errors))
    }
  }

  @Test(arguments: [["table"], ["note", "render"], ["import"], ["chart", "line", "-o", "x.svg", "--csv"]])
  func everyCommandTellsAFileThatCannotBeReadInTheSameWords(command: [String]) throws {
    let project = try Project()
    let missing = "\(project.path)/gone.csv"
    let outcome = try Taizhang.run(command + [missing, "--lang", "zh"], Settings())
    #expect(outcome.code == 1)
    let told = outcome.errors + outcome.output
    #expect(
      told.contains("gone.csv: 错误：读不了这个文件或文件夹（No such file or directory） [unreadable-file]"),
      Comment(rawValue: told))
  }
}
