import Diagnostics
import Synchronization

/// Counts what several threads have done, and shows it whenever another hundredth of all is done.
final class ProgressCounter: Sendable {
  private let console: Console
  private let action: Wording
  private let total: Int
  private let done = Mutex(0)

  init(_ console: Console, _ action: Wording, total: Int) {
    self.console = console
    self.action = action
    self.total = total
  }

  /// One more is done.
  func step() {
    done.withLock { count in
      count += 1
      guard count == total || count < total && count.isMultiple(of: max(1, total / 100)) else { return }
      console.progress(action, count, of: total)
    }
  }
}
