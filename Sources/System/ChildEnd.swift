/// How a child process ended.
package enum ChildEnd: Hashable, Sendable {
  case exit(Int32)
  case signal(Int32)

  /// Reads the status that the system gives of a child.
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
  }

  /// The exit code; nil where a signal ended it.
  package var code: Int32? {
    if case .exit(let code) = self { code } else { nil }
  }
}
