internal import Synchronization

/// Takes the sums of files as they come, from several threads.
package final class SumRecorder: Sendable {
  private let sums = Mutex<[EntryPath: Checksum]>([:])

  /// Has no sums yet.
  package init() {}

  /// Takes the sum of a file.
  package func add(_ path: String, _ bytes: [UInt8]) {
    let sum = Checksum(of: bytes)
    sums.withLock { $0[EntryPath(path)] = sum }
  }

  /// The sums of all files so far.
  package var list: SumList { sums.withLock { SumList($0) } }
}
