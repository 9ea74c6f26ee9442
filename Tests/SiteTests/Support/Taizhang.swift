import Foundation
import Glibc

/// The world around a run of the program.
struct Settings {
  /// What is added to a bare environment.
  var environment: [String: String] = [:]
  var umask: mode_t = 0o022
  var input = ""
  /// Whether standard output leads to a disk without room.
  var isOutputFull = false
  /// Options of the shell's `ulimit`: `-n 8`.
  var limit = ""
}

/// What a run of the program gave.
struct Outcome {
  let code: Int32
  let output: String
  let errors: String
}

/// The built program, which lies beside the tests.
enum Taizhang {
  /// Nil only where the tests were moved away from what was built with them.
  static let path: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "taizhang").path
  }()

  static func run(_ arguments: [String], _ settings: Settings = Settings()) throws -> Outcome {
    try Run(arguments, settings).finish()
  }
}

/// A run that is going on; its streams are files, so that nothing waits for a reader.
struct Run {
  let process: pid_t
  private let folder: String

  init(_ arguments: [String], _ settings: Settings = Settings()) throws {
    folder = FileManager.default.temporaryDirectory.path + "/run-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(settings.input.utf8).write(to: URL(filePath: folder + "/input"))
    let mask = String(settings.umask, radix: 8)
    let end = settings.isOutputFull ? " >/dev/full" : ""
    let limit = settings.limit.isEmpty ? "" : "ulimit \(settings.limit); "
    let command =
      ["/bin/sh", "-c", "umask \(mask); \(limit)exec \"$0\" \"$@\"\(end)", Taizhang.path] + arguments
    let environment = ["PATH=/usr/bin:/bin"] + settings.environment.map { "\($0.key)=\($0.value)" }.sorted()
    process = try Self.spawn(command, environment, in: folder)
  }

  /// Waits for the end; a run that a signal ended has the signal's number below 0 as its code.
  func finish() throws -> Outcome {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let signal = status & 0x7F
    return Outcome(
      code: signal == 0 ? (status >> 8) & 0xFF : -signal,
      output: try String(contentsOfFile: folder + "/output", encoding: .utf8),
      errors: try String(contentsOfFile: folder + "/errors", encoding: .utf8))
  }

  func kill() { _ = Glibc.kill(process, SIGKILL) }

  private static func spawn(_ command: [String], _ environment: [String], in folder: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let write = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, folder + "/input", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, folder + "/output", write, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, folder + "/errors", write, 0o600)
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, command[0], &actions, nil, arguments, variables)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
    return process
  }
}
