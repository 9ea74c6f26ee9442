internal import Synchronization

/// Takes the sums of files as they come, from several threads.
package final class SumRecorder: Sendable {
  private let sums = Mutex<[String: Checksum]>([:])

  package init() {}

  package func add(_ path: String, _ bytes: [UInt8]) {
    let sum = Checksum(of: bytes)
    sums.withLock { $0[path] = sum }
  }

  /// The sums of all files so far.
  package var list: SumList { sums.withLock { SumList($0) } }
}
