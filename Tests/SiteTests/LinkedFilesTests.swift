import Foundation
import Glibc
import Testing

/// Symbolic links and special files in Content and Templates.
@Suite struct LinkedFilesTests {
  private let canary = "canary-outside"

  /// A project beside a folder of secrets, with a link in it.
  private func project(_ link: String, to destination: String, note: String? = nil) throws -> (
    Project, outside: Project
  ) {
    let outside = try Project([
      "secret.pdf": "%PDF \(canary)", "notes/tasks/1.md": canary, "secret.css": canary,
    ])
    let project = try Project(SmallProgramme.with(note.map { ["Content/notes/tasks/2.md": $0] } ?? [:]))
    let path = "\(project.path)/\(link)"
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try? FileManager.default.removeItem(atPath: path)
    let leaf = URL(filePath: outside.path).lastPathComponent
    try FileManager.default.createSymbolicLink(
      atPath: path,
      withDestinationPath: destination.replacingOccurrences(of: "OUTSIDE", with: outside.path)
        .replacingOccurrences(of: "BESIDE", with: leaf))
    return (project, outside)
  }

  @Test(arguments: [
    ("Content/notes/tasks/x.pdf", "OUTSIDE/secret.pdf"),
    ("Content/notes/tasks/x.pdf", "../../../../BESIDE/secret.pdf"),
    ("Content/notes/tasks/x.pdf", "/etc/passwd"), ("Content/notes/tasks/x.pdf", "/proc/self/environ"),
    ("Content/notes/tasks", "OUTSIDE/notes/tasks"), ("Content/notes", "../../BESIDE/notes"),
    ("Content/tasks.csv", "OUTSIDE/secret.pdf"),
    ("Content/programme.yaml", "/etc/passwd"), ("Content/reports/2019-01.csv", "/etc/passwd"),
    ("Templates/assets/x.css", "OUTSIDE/secret.css"),
    ("Templates/assets", "OUTSIDE"), ("Templates/home.mustache", "/etc/passwd"),
  ])
  func aLinkThatLeavesTheProjectIsAnErrorAndNeverRead(link: String, destination: String) throws {
    let (project, outside) = try project(link, to: destination, note: "[附件](x.pdf)\n")
    let outcome = try project.run("build")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("\(link): 错误：这个符号链接指向方案文件夹之外（或用了绝对路径），没有读取 [link-outside]"))
    #expect(!outcome.errors.contains(canary) && !outcome.errors.contains("root:"))
    #expect(!project.exists("Output"))
    withExtendedLifetime(outside) {}
  }

  @Test func aLinkInsideTheProjectIsFollowed() throws {
    let (project, _) = try project(
      "Content/notes/tasks/x.gif", to: "../../../pictures/a.gif", note: "![图](x.gif)\n")
    try project.write("pictures/a.gif", TinyPicture.gif)
    #expect(try project.build().paths.contains("notes/tasks/x.gif"))
  }

  @Test func aLinkIntoWhatWasBuiltIsAnError() throws {
    let (project, _) = try project(
      "Content/notes/tasks/x.pdf", to: "../../../Output/internal/x.pdf", note: "[附件](x.pdf)\n")
    try project.write("Output/internal/x.pdf", canary)
    let outcome = try project.run("build")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors.contains("Content/notes/tasks/x.pdf: 错误") && outcome.errors.contains("[link-outside]"))
  }

  @Test(arguments: [
    ("Content/notes/loop", ".."), ("Content/notes/tasks/x.pdf", "x.pdf"),
    ("Content/notes/tasks/x.pdf", "nothing.pdf"),
  ])
  func aLinkThatLeadsNowhereIsAnError(link: String, destination: String) throws {
    let (project, _) = try project(link, to: destination)
    let outcome = try project.run("build")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Content/notes/"))
    #expect(outcome.errors.contains("[unreadable-file]"))
  }

  @Test(arguments: [
    "Content/notes/tasks/x.pdf", "Content/tasks.csv", "Content/notes/home.md", "Templates/assets/x.css",
    "Templates/home.mustache",
  ])
  func aPipeIsAFindingAndHoldsNothingUp(path: String) throws {
    let project = try Project()
    try project.write(path, "")
    try project.remove(path)
    #expect(mkfifo("\(project.path)/\(path)", 0o600) == 0)
    let outcome = try project.run("build")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("\(path): 错误：这是管道、设备或套接字，不是文件，没有读取 [special-file]"))
  }

  @Test func aLinkToADeviceIsAnError() throws {
    let (project, _) = try project("Content/notes/tasks/x.pdf", to: "/dev/zero")
    let outcome = try project.run("check")
    #expect(outcome.code == 1)
    #expect((outcome.output + outcome.errors).contains("Content/notes/tasks/x.pdf"))
  }
}
