internal import System

/// A program of the system that turns bytes into other bytes, within a time.
struct DrawingProgram: Sendable {
  /// What became of a run.
  enum Outcome: Sendable {
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
  var path: String
  /// The whole environment that it sees, as `NAME=value`.
  var environment: [String]

  /// Runs it on the input until it ends or the time is over; then its whole process group is gone.
  func run(_ arguments: [String], input: [UInt8], timeLimit: Duration) -> Outcome {
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
