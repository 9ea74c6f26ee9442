internal import Glibc

/// Writes several files; none of them changes before all of them are whole on the disk.
package enum SeveralFiles {
  /// A file's path and what it is to hold.
  package struct File: Sendable {
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Makes the folders that are missing, writes each file beside its place, and puts all of them there.
  ///
  /// - Throws: the step that failed; what was not put in its place by then is removed.
  package static func write(_ files: [File]) throws(DeliveryError) {
    var waiting: [(temporary: String, path: String)] = []
    do throws(DeliveryError) {
      for (index, file) in files.enumerated() {
        let path = SingleFile.destination(of: file.path)
        try makeFolder(FolderPath.parent(of: path))
        let temporary = "\(SingleFile.temporaryName(beside: path))-\(index)"
        waiting.append((temporary, path))
        try SingleFile.fill(temporary, with: file.bytes, for: path)
      }
      while let (temporary, path) = waiting.first {
        guard rename(temporary, path) == 0 else { throw SingleFile.failure(.swap, path) }
        waiting.removeFirst()
      }
    } catch {
      for (temporary, _) in waiting { unlink(temporary) }
      throw error
    }
  }

  /// Makes a folder and those above it.
  private static func makeFolder(_ path: String) throws(DeliveryError) {
    guard !path.isEmpty, access(path, F_OK) != 0 else { return }
    try makeFolder(FolderPath.parent(of: FolderPath.withoutTrailingSlashes(path)))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw SingleFile.failure(.makeFolder, path) }
  }
}
