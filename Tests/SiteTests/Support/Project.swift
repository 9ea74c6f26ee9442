import Foundation
import Testing

/// A project folder of one test, written from literal files and removed at its end.
final class Project: Sendable {
  let path: String

  init(_ files: [String: String] = SmallProgramme.files) throws {
    path = FileManager.default.temporaryDirectory.path + "/project-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in files.sorted(by: { $0.key < $1.key }) { try write(file, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ file: String, _ text: String) throws { try write(file, bytes: Array(text.utf8)) }

  func write(_ file: String, bytes: [UInt8]) throws {
    let url = URL(filePath: "\(path)/\(file)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(file)") }

  func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(file)") }

  /// Runs `taizhang COMMAND --project HERE --lang zh` with more arguments; a later `--lang` wins.
  func run(_ command: String, _ arguments: String..., setting settings: Settings = Settings()) throws
    -> Outcome
  {
    try Taizhang.run([command, "--project", path, "--lang", "zh"] + arguments, settings)
  }

  /// Builds and gives back the site; the build must succeed.
  func build(
    _ arguments: String..., setting settings: Settings = Settings(), in folder: String = "Output/site",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Site {
    let outcome = try Taizhang.run(["build", "--project", path, "--lang", "zh"] + arguments, settings)
    try #require(outcome.code == 0, Comment(rawValue: outcome.errors), sourceLocation: sourceLocation)
    return try Site(at: "\(path)/\(folder)")
  }
}
