import Dispatch
import Synchronization

/// A value that another thread computes meanwhile; whoever needs it waits for it.
final class Meanwhile<Value: Sendable>: Sendable {
  private let group = DispatchGroup()
  private let result = Mutex<Value?>(nil)
  private let body: @Sendable () -> Value

  init(_ body: @escaping @Sendable () -> Value) {
    self.body = body
    DispatchQueue.global().async(group: group) {
      let value = body()
      self.result.withLock { $0 = value }
    }
  }

  func wait() -> Value {
    group.wait()
    return result.withLock { $0 } ?? body()
  }
}
