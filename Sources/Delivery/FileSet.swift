internal import Glibc

/// Writes several files that belong together, so that a failure on the way leaves none of them changed.
package enum FileSet {
  /// A file by its path below the folder that the set is written to.
  package struct File: Sendable {
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Replaces files below a folder: all are written beside their places first, then each takes its name.
  ///
  /// - Throws: the step that failed; where it was before the first file took its name, nothing has changed.
  package static func replace(_ files: [File], below folder: String) throws(DeliveryError) {
    var waiting: [(temporary: String, path: String)] = []
    do throws(DeliveryError) {
      for file in files {
        let path = SingleFile.destination(of: "\(folder)/\(file.path)")
        try makeFolder(parent(of: path))
        waiting.append((SingleFile.temporaryName(beside: path) + "-\(waiting.count)", path))
        try SingleFile.fill(waiting[waiting.count - 1].temporary, with: file.bytes, for: path)
      }
      for file in waiting {
        guard rename(file.temporary, file.path) == 0 else { throw SingleFile.failure(.swap, file.path) }
      }
    } catch {
      for file in waiting { unlink(file.temporary) }
      throw error
    }
  }

  /// Makes a new folder with files in it, which appears as a whole; there must be nothing in its place.
  ///
  /// The paths of the files are names in the new folder, without folders of their own.
  /// - Throws: the step that failed; nothing is left behind then.
  package static func make(_ name: String, in folder: String, holding files: [File]) throws(DeliveryError) {
    try makeFolder(folder)
    let path = "\(folder)/\(name)"
    let staging = SingleFile.temporaryName(beside: path)
    guard mkdir(staging, 0o777) == 0 else { throw SingleFile.failure(.makeFolder, path) }
    do throws(DeliveryError) {
      for file in files {
        try SingleFile.fill("\(staging)/\(file.path)", with: file.bytes, for: "\(path)/\(file.path)")
      }
      guard rename(staging, path) == 0 else { throw SingleFile.failure(.swap, path) }
    } catch {
      for file in files { unlink("\(staging)/\(file.path)") }
      rmdir(staging)
      throw error
    }
  }

  /// Makes a folder and those it lies in, where they are not there.
  private static func makeFolder(_ path: String) throws(DeliveryError) {
    var status = stat()
    if path.isEmpty || stat(path, &status) == 0 { return }
    try makeFolder(parent(of: path))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw SingleFile.failure(.makeFolder, path) }
  }

  private static func parent(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }
}
