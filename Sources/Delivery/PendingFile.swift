internal import CSystemCalls
internal import Glibc
internal import System

/// A file that is written beside its place, to be put there when it is whole.
package struct PendingFile: Sendable {
  /// Where it is going to lie.
  package let path: String
  /// Where it is written.
  package let temporary: String
  /// Whether nothing stood in its place.
  private let wasMissing: Bool

  /// Names the file and makes the folders that are missing; names of one run differ by their number, from 0.
  ///
  /// The first of a run clears away what killed runs left beside it.
  ///
  /// - Throws: where a folder, a device or a pipe stands in its place, which a file would remove.
  package init(for path: String, number: Int = 0) throws(DeliveryError) {
    self.path = SingleFile.destination(of: path)
    var status = stat()
    if lstat(self.path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
      throw DeliveryError(path: path, .symbolicLink)
    }
    if stat(self.path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      throw DeliveryError(path: path, .system(.create, code: isFolder ? EISDIR : EEXIST))
    }
    if stat(self.path, &status) == 0, status.st_mode & 0o222 == 0 {
      throw DeliveryError(path: path, .readOnly)
    }
    wasMissing = lstat(self.path, &status) != 0
    try FileSet.makeFolder(FolderPath.parent(of: self.path))
    if number == 0 { Leftovers.clear(beside: self.path) }
    temporary = "\(SingleFile.temporaryName(beside: self.path))-\(number)"
  }

  /// Writes all of it; it belongs to whom the file before it did, with the same rights and attributes.
  package func fill(with bytes: [UInt8]) throws(DeliveryError) {
    try SingleFile.fill(temporary, with: bytes, for: path)
    keep_attributes(path, temporary)
  }

  /// Brings what another library wrote to the disk.
  package func synchronise() throws(DeliveryError) {
    let file = try SingleFile.opened(.open, path) { open(temporary, O_RDONLY | O_CLOEXEC) }
    guard uninterrupted({ fsync(file.number) }) == 0 else { throw SingleFile.failure(.synchronise, path) }
  }

  /// Whether another name for what stood in its place could not be removed.
  var leftSomething: Bool { access(previous, F_OK) == 0 }

  /// Another name for what stands in its place, to put it back.
  private var previous: String { "\(temporary).old" }

  /// Puts the file in its place; what stood there may keep another name, where the file system has such names.
  private func place(keepsPrevious: Bool) throws(DeliveryError) {
    if keepsPrevious { link(path, previous) }
    guard uninterrupted({ rename(temporary, path) }) == 0 else { throw SingleFile.failure(.swap, path) }
  }

  /// Puts back what stood in its place; false where that cannot be.
  private func takeBack() -> Bool {
    leftSomething
      ? uninterrupted({ rename(previous, path) }) == 0 : wasMissing && unlink(path) == 0
  }

  /// Removes what was written.
  package func discard() { unlink(temporary) }

  /// Puts all files in their places; where one cannot be, those before it are taken back.
  ///
  /// - Throws: the step that failed, with the files that could not be taken back.
  package static func place(_ files: [PendingFile]) throws(DeliveryError) {
    let isSet = files.count > 1
    defer { if isSet { for file in files { unlink(file.previous) } } }
    for (index, file) in files.enumerated() {
      do throws(DeliveryError) {
        try file.place(keepsPrevious: isSet)
      } catch {
        for file in files[index...] { file.discard() }
        let changed = files[..<index].reversed().filter { !$0.takeBack() }.map(\.path)
        throw changed.isEmpty
          ? error : DeliveryError(path: error.path, .partial(error.reason, changed: changed))
      }
    }
  }
}
