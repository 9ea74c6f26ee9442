internal import Glibc
internal import System

/// Writes files where nothing was before.
package enum NewFile {
  /// Makes a file, of a private one nobody but its owner can read a byte; what stands at the path is an error and stays.
  static func create(_ bytes: [UInt8], at path: String, isPrivate: Bool) throws(DeliveryError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try SingleFile.opened(.create, path) { open(path, flags, isPrivate ? 0o600 : 0o644) }
    do throws(DeliveryError) {
      try SingleFile.send(bytes, to: file, for: path)
      guard uninterrupted({ fsync(file.number) }) == 0 else { throw SingleFile.failure(.synchronise, path) }
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Makes a pair of files that are nothing without each other; where the second fails, the first is removed again.
  package static func createPair(
    _ secret: (path: String, bytes: [UInt8]), _ other: (path: String, bytes: [UInt8])
  ) throws(DeliveryError) {
    try create(secret.bytes, at: secret.path, isPrivate: true)
    do throws(DeliveryError) {
      try create(other.bytes, at: other.path, isPrivate: false)
    } catch {
      unlink(secret.path)
      throw error
    }
  }
}
