import Glibc
import System

/// Programs for children to run.
enum Shell {
  /// Nothing as the standard streams.
  static let silent = [ChildProcess.nothing, ChildProcess.nothing, ChildProcess.nothing]

  static func program(
    _ script: String, environment: [String]? = nil, headsGroup: Bool = true, endsWithParent: Bool = false
  ) -> ChildProgram {
    ChildProgram(
      path: "/bin/sh", arguments: ["sh", "-c", script], environment: environment, headsGroup: headsGroup,
      endsWithParent: endsWithParent)
  }

  /// What a script writes until it ends.
  static func output(_ script: String, environment: [String]? = nil) throws -> String {
    let output = try MemoryFile("output")
    let number = output.descriptor.number
    var child = try ChildProcess(
      program(script, environment: environment), descriptors: [ChildProcess.nothing, number, number])
    _ = child.hasEnded(by: .now + .seconds(20))
    _ = child.end()
    return String(decoding: try output.bytes(), as: UTF8.self)
  }
}
