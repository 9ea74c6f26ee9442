private import Dispatch
private import Synchronization

extension Array where Element: Sendable {
  /// How many blocks of elements each thread takes at least, so that no thread waits long for another.
  private static var blocksPerThread: Int { 32 }

  /// The results in the order of the elements, computed by at most `jobs` threads.
  func concurrentMap<Result: Sendable>(
    jobs: Int, _ body: @Sendable (Element) -> Result
  ) -> [Result] {
    guard jobs > 1, count > 1 else { return map(body) }
    let size = Swift.max(1, count / (jobs * Self.blocksPerThread))
    let starts = [Int](stride(from: 0, to: count, by: size))
    let next = Atomic(0)
    let blocks = Mutex([[Result]](repeating: [], count: starts.count))
    DispatchQueue.concurrentPerform(iterations: Swift.min(jobs, starts.count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < starts.count else { return }
        let results = self[starts[index]..<Swift.min(starts[index] + size, count)].map(body)
        blocks.withLock { $0[index] = results }
      }
    }
    return blocks.withLock { $0.flatMap { $0 } }
  }
}
