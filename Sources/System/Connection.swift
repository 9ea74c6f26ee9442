internal import CSystemCalls
internal import Glibc

/// Two ends of what connects this process with another, neither of which a child inherits unless it is given to it.
package struct Connection: ~Copyable, Sendable {
  package let ours: Descriptor
  package let theirs: Descriptor

  /// Both ends read and write.
  package static func socket() throws(SystemError) -> Connection {
    try Connection("socketpair") {
      socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, $0)
    }
  }

  /// What they write is read at our end.
  package static func pipe() throws(SystemError) -> Connection {
    try Connection("pipe2") { closing_pipe($0) }
  }

  private init(
    _ call: String, _ open: (UnsafeMutablePointer<Int32>) -> Int32
  ) throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    let result = ends.withUnsafeMutableBufferPointer { $0.baseAddress.map(open) ?? -1 }
    guard result == 0 else { throw .last(call) }
    ours = Descriptor(owning: ends[0])
    theirs = Descriptor(owning: ends[1])
  }

  /// Closes their end, which the other process has by now.
  package consuming func givingTheirs() -> Descriptor { ours }
}
