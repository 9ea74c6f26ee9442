internal import Glibc
internal import System

/// Writes files where nothing was before; each appears as a whole.
package enum NewFile {
  /// A file to make; of a private one nobody but its owner can read a byte.
  package struct File: Sendable {
    package let path: String
    package let bytes: [UInt8]
    package let isPrivate: Bool

    package init(path: String, bytes: [UInt8], isPrivate: Bool = false) {
      self.path = path
      self.bytes = bytes
      self.isPrivate = isPrivate
    }
  }

  /// Makes files that belong together, one after another; what stands at a path already is an error and stays.
  ///
  /// - Throws: the step that failed; those that were made before it are removed again.
  package static func create(_ files: [File]) throws(DeliveryError) {
    if let first = files.first { Leftovers.clear(beside: first.path) }
    var made: [File] = []
    do throws(DeliveryError) {
      for (index, file) in files.enumerated() {
        try create(file, number: index)
        made.append(file)
      }
    } catch {
      for file in made { unlink(file.path) }
      throw error
    }
  }

  private static func create(_ file: File, number: Int) throws(DeliveryError) {
    let temporary = "\(SingleFile.temporaryName(beside: file.path))-\(number)"
    defer { unlink(temporary) }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let open = try SingleFile.opened(.create, file.path) {
      Glibc.open(temporary, flags, file.isPrivate ? 0o600 : 0o644)
    }
    try SingleFile.send(file.bytes, to: open, for: file.path)
    guard uninterrupted({ fsync(open.number) }) == 0 else {
      throw SingleFile.failure(.synchronise, file.path)
    }
    // A second name is refused where one is taken, which a rename is not.
    guard uninterrupted({ link(temporary, file.path) }) == 0 else {
      throw SingleFile.failure(.create, file.path)
    }
  }
}
