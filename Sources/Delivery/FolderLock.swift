internal import Glibc
internal import System

/// The lock that keeps two publications of one folder apart, held for the life of the value.
struct FolderLock: ~Copyable, Sendable {
  private let file: Descriptor

  /// Takes the lock of the open file; nil when another holds it for longer than `patience`.
  init?(_ file: consuming Descriptor, patience: Duration = .zero) {
    let number = file.number
    let end = ContinuousClock.now + patience
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      guard ContinuousClock.now < end else { return nil }
      usleep(20_000)
    }
    self.file = file
  }

  /// Unlocks rather than only closing: a process that is just being started may share the open file.
  deinit { flock(file.number, LOCK_UN) }
}
