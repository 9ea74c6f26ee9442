import Dispatch
import Synchronization

/// Calls `body` for every index below `count`, on several threads, each with a buffer of its own.
///
/// - Throws: of the errors met, the one with the lowest index.
func inParallel(
  count: Int, threads: Int, body: @escaping @Sendable (_ index: Int, _ buffer: inout [UInt8]) throws -> Void
) throws {
  let next = Atomic<Int>(0)
  let failure = Mutex<(index: Int, error: any Error)?>(nil)
  DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
    var buffer: [UInt8] = []
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count, failure.withLock({ $0 == nil }) else { return }
      do {
        try body(index, &buffer)
      } catch {
        failure.withLock { if index < $0?.index ?? .max { $0 = (index, error) } }
      }
    }
  }
  if let failure = failure.withLock({ $0 }) { throw failure.error }
}
