internal import Glibc

/// Writes one file so that its name shows the old content or the new, never a part of either.
package enum SingleFile {
  /// Replaces what stands at a path; the folder must be there, and the path must not be a folder.
  ///
  /// - Throws: the step that failed; nothing is left behind then.
  package static func write(_ bytes: [UInt8], to path: String) throws(DeliveryError) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw DeliveryError(path: path, .system(.create, code: EISDIR))
    }
    let temporary = temporaryName(beside: path)
    do throws(DeliveryError) {
      try fill(temporary, with: bytes, for: path)
      guard rename(temporary, path) == 0 else { throw failure(.swap, path) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// A hidden name in the same folder that no other run uses.
  private static func temporaryName(beside path: String) -> String {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let start = slash.map { path.utf8.index(after: $0) } ?? path.startIndex
    return "\(path[..<start]).taizhang-\(getpid())"
  }

  private static func fill(
    _ temporary: String, with bytes: [UInt8], for path: String
  ) throws(DeliveryError) {
    let number = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw failure(.create, path) }
    let file = Descriptor(owning: number)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file.number, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw failure(.write, path)
      }
    }
    guard fsync(file.number) == 0 else { throw failure(.synchronise, path) }
  }

  private static func failure(_ step: DeliveryStep, _ path: String) -> DeliveryError {
    DeliveryError(path: path, .system(step, code: errno))
  }
}
