internal import CSystemCalls
internal import Glibc

/// A running program; it ends with the value, and leaves nothing behind.
package struct ChildProcess: ~Copyable, Sendable {
  /// Stands for `/dev/null` among the descriptors that a child is given.
  package static let nothing: Int32 = -1

  package let id: Int32
  private let flags: Int32
  private var ending: ChildEnd?

  /// Starts a program that has these as its descriptors 0, 1, 2 and so on, at most sixteen.
  ///
  /// Its signals are the usual ones, whatever this process does about its own.
  /// - Throws: why it cannot be run.
  package init(_ program: ChildProgram, descriptors: [Int32]) throws(SystemError) {
    flags = ChildProcess.flags(of: program)
    id = try ChildProcess.start(program, flags, descriptors)
  }

  deinit { if ending == nil { end_child(id, flags, nil) } }

  /// Waits until it has ended by itself, but not longer than to the deadline; whether it has.
  package func hasEnded(by deadline: ContinuousClock.Instant) -> Bool {
    if ending != nil { return true }
    while true {
      let result = await_child(id, deadline.millisecondsLeft)
      if result > 0 { return true }
      guard result == 0 || errno == EINTR, ContinuousClock.now < deadline else { return false }
    }
  }

  /// Ends it at once, with its group where it heads one, unless it has ended; gives how it did.
  package mutating func end() -> ChildEnd {
    if let ending { return ending }
    var status: Int32 = 0
    let ending = end_child(id, flags, &status) == 0 ? ChildEnd(status: status) : .signal(SIGKILL)
    self.ending = ending
    return ending
  }

  private static func flags(of program: ChildProgram) -> Int32 {
    (program.headsGroup ? Int32(CHILD_HEADS_GROUP.rawValue) : 0)
      | (program.endsWithParent ? Int32(CHILD_ENDS_WITH_PARENT.rawValue) : 0)
  }

  private static func start(
    _ program: ChildProgram, _ flags: Int32, _ descriptors: [Int32]
  ) throws(SystemError) -> pid_t {
    let process = CStrings.lend([program.path] + program.arguments) { texts in
      lendEnvironment(of: program) { environment in
        descriptors.withUnsafeBufferPointer { descriptors in
          var options = child_options(
            path: texts[0], arguments: texts + 1, environment: environment,
            descriptors: descriptors.baseAddress, descriptor_count: Int32(descriptors.count), flags: flags)
          let process = start_child(&options)
          return process > 0 ? process : -errno
        }
      }
    }
    guard process > 0 else { throw SystemError(code: -process, call: "execve") }
    return process
  }

  private static func lendEnvironment(
    of program: ChildProgram, to body: (CStrings.List?) -> pid_t
  ) -> pid_t {
    guard let environment = program.environment else { return body(nil) }
    return CStrings.lend(environment, to: body)
  }
}
