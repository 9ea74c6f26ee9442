internal import Glibc
internal import System

/// Writes one file so that its name shows the old content or the new, never a part of either.
package enum SingleFile {
  /// Replaces the file at a path or at the end of its links, or writes into the device or pipe that is there.
  ///
  /// - Throws: the step that failed; nothing is left behind then.
  package static func write(_ bytes: [UInt8], to path: String) throws(DeliveryError) {
    var status = stat()
    guard stat(path, &status) == 0 else { return try replace(path, with: bytes) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw DeliveryError(path: path, .system(.create, code: EISDIR))
    case S_IFREG: try replace(destination(of: path), with: bytes)
    default: try pour(bytes, into: path)
    }
  }

  /// Puts a new file in the place of the old one, and clears away what killed runs left beside it.
  private static func replace(_ path: String, with bytes: [UInt8]) throws(DeliveryError) {
    Leftovers.clear(beside: path)
    let temporary = temporaryName(beside: path)
    do throws(DeliveryError) {
      try fill(temporary, with: bytes, for: path)
      guard uninterrupted({ rename(temporary, path) }) == 0 else { throw failure(.swap, path) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Writes into a device or a pipe, which must stay what it is.
  private static func pour(_ bytes: [UInt8], into path: String) throws(DeliveryError) {
    try send(bytes, to: try opened(.create, path) { open(path, O_WRONLY | O_CLOEXEC) }, for: path)
  }

  /// The file that a path leads to; a link stays a link to it.
  static func destination(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// A hidden name in the same folder that no other run uses.
  static func temporaryName(beside path: String) -> String {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let start = slash.map { path.utf8.index(after: $0) } ?? path.startIndex
    return "\(path[..<start]).taizhang-\(getpid())"
  }

  static func fill(
    _ temporary: String, with bytes: [UInt8], for path: String
  ) throws(DeliveryError) {
    let file = try opened(.create, path) {
      open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    }
    try send(bytes, to: file, for: path)
    guard uninterrupted({ fsync(file.number) }) == 0 else { throw failure(.synchronise, path) }
  }

  /// What a file holds.
  static func bytes(of path: String) throws(SystemError) -> [UInt8] {
    let file = try Descriptor("open", uninterrupted { open(path, O_RDONLY | O_CLOEXEC) })
    return try file.bytes(at: 0, count: Int(try file.status().st_size))
  }

  static func send(
    _ bytes: [UInt8], to file: borrowing Descriptor, for path: String
  ) throws(DeliveryError) {
    do throws(SystemError) {
      try file.write(bytes)
    } catch {
      throw DeliveryError(path: path, .system(.write, code: error.code))
    }
  }

  /// Owns what a call opened at a step on the way to a path.
  static func opened(
    _ step: DeliveryStep, _ path: String, _ call: () -> Int32
  ) throws(DeliveryError) -> Descriptor {
    let number = uninterrupted(call)
    guard number >= 0 else { throw failure(step, path) }
    return Descriptor(owning: number)
  }

  static func failure(_ step: DeliveryStep, _ path: String) -> DeliveryError {
    DeliveryError(path: path, .system(step, code: errno))
  }
}
