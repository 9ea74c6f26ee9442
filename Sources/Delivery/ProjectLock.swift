internal import Glibc
internal import System

/// The lock that keeps commands apart which change the files of one project, held for the life of the value.
package struct ProjectLock: ~Copyable {
  /// Nil where the folder is yet to be made, as a whole and by one of them only.
  private let lock: FolderLock?

  /// Takes the lock of the folder itself, which leaves no file behind.
  ///
  /// - Throws: where another command holds it, or the folder cannot be opened.
  package init(_ folder: String) throws(DeliveryError) {
    let number = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else {
      guard errno == ENOENT else { throw SingleFile.failure(.open, folder) }
      lock = nil
      return
    }
    guard let lock = FolderLock(Descriptor(owning: number)) else {
      throw DeliveryError(path: folder, .busy)
    }
    self.lock = consume lock
  }
}
