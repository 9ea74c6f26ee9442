internal import Glibc

/// A program of the system that turns bytes into other bytes, within a time.
package struct FilterProgram: Sendable {
  /// What became of a run.
  package enum Outcome: Sendable {
    /// It ended by itself, with an exit code; -1 where a signal ended it.
    case ended(code: Int32, output: [UInt8], complaint: [UInt8])
    case tookTooLong
    /// It could not be started, for the reason of an errno.
    case notStarted(code: Int32)
  }

  /// The most that is taken of its output and of its complaint, in bytes.
  private static let outputLimit = 256 << 20
  private static let complaintLimit = 4096

  /// Where the program lies.
  package var path: String
  /// The whole environment that it sees, as `NAME=value`.
  package var environment: [String]

  package init(path: String, environment: [String]) {
    self.path = path
    self.environment = environment
  }

  /// The program of a name in the first folder of a search path that has it; nil where none has.
  ///
  /// It sees nothing of our own environment, so that it does the same for everybody.
  package static func find(_ name: String, searchPath: String) -> FilterProgram? {
    let folders = searchPath.split(separator: ":").filter { $0.utf8.first == UInt8(ascii: "/") }
    let paths = folders.map { "\($0)/\(name)" as String }
    guard let path = paths.first(where: { access($0, X_OK) == 0 }) else { return nil }
    let environment = ["FC_LANG=zh-CN", "LC_ALL=C.UTF-8", "PATH=\(searchPath)", "TZ=UTC"]
    return FilterProgram(path: path, environment: environment)
  }

  /// Runs it on the input until it ends or the time is over; then its whole process group is gone.
  package func run(_ arguments: [String], input: [UInt8], timeLimit: Duration) -> Outcome {
    do throws(SystemError) {
      let input = try MemoryFile("input", holding: input)
      let output = try MemoryFile("output")
      let complaint = try MemoryFile("complaint")
      var child = try ChildProcess(
        program(arguments),
        descriptors: [input.descriptor.number, output.descriptor.number, complaint.descriptor.number])
      guard child.hasEnded(by: .now + timeLimit) else { return .tookTooLong }
      return .ended(
        code: child.end().code ?? -1, output: try output.bytes(limit: Self.outputLimit),
        complaint: try complaint.bytes(limit: Self.complaintLimit))
    } catch {
      return .notStarted(code: error.code)
    }
  }

  private func program(_ arguments: [String]) -> ChildProgram {
    ChildProgram(
      path: path, arguments: [path] + arguments, environment: environment, headsGroup: true,
      endsWithParent: false)
  }
}
