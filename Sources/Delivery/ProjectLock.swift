internal import Glibc
internal import System

/// The lock that keeps commands apart which change the files of one project, held for the life of the value.
package struct ProjectLock: ~Copyable {
  /// What the command that took the lock found on the way and mended.
  package let recovery: Recovery

  let journal: FileJournal
  /// Nil where the folder is yet to be made, as a whole and by one of them only.
  private let lock: FolderLock?

  /// Takes the lock of the folder itself, which leaves no file behind, and mends what a killed run left there.
  ///
  /// - Throws: where another command holds it for longer than `patience`, the folder cannot be opened, or what was left
  ///   cannot be mended.
  package init(_ folder: String, patience: Duration = .zero) throws(DeliveryError) {
    let journal = FileJournal(folder)
    let lock = try Self.lock(folder, patience)
    let isThere = lock != nil
    let recovery = isThere ? try journal.recover() : Recovery()
    if isThere { Leftovers.clear(beside: FolderPath.join(folder, FileJournal.name)) }
    self.init(recovery: recovery, journal: journal, lock: lock)
  }

  private init(recovery: Recovery, journal: FileJournal, lock: consuming FolderLock?) {
    self.recovery = recovery
    self.journal = journal
    self.lock = lock
  }

  private static func lock(_ folder: String, _ patience: Duration) throws(DeliveryError) -> FolderLock? {
    let number = uninterrupted { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard number >= 0 else {
      if errno == ENOENT { return nil }
      throw SingleFile.failure(.open, folder)
    }
    guard let lock = FolderLock(Descriptor(owning: number), patience: patience) else {
      throw DeliveryError(path: folder, .busy)
    }
    return lock
  }

  /// Mends what a killed run left in a project that is only going to be read.
  package static func settle(_ folder: String) throws(DeliveryError) -> Recovery {
    guard FileJournal(folder).isPresent else { return Recovery() }
    return try ProjectLock(folder, patience: .seconds(10)).recovery
  }
}
