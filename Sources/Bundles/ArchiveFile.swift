internal import Delivery
internal import Diagnostics
internal import Glibc
internal import System

/// An open regular file that is read at any place in it.
struct ArchiveFile: ~Copyable {
  private static let chunk = 1 << 18

  let path: String
  let size: Int
  let descriptor: Descriptor

  /// Opens a file; nil where something else than a regular file is at the path.
  init?(at path: String, forWriting: Bool = false) throws(BundleError) {
    let flags = (forWriting ? O_RDWR : O_RDONLY) | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let number = open(path, flags)
    guard number >= 0 else {
      if errno == EISDIR { return nil }
      throw .failure(forWriting ? .write : .open, path)
    }
    let file = Descriptor(owning: number)
    let status = try BundleError.during(.read, path) { () throws(SystemError) in try file.status() }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    self.path = path
    size = Int(status.st_size)
    descriptor = file
  }

  /// As many of the bytes as the file has there.
  func bytes(at offset: Int, count: Int) throws(BundleError) -> [UInt8] {
    guard offset >= 0 else { return [] }
    return try BundleError.during(.read, path) { () throws(SystemError) in
      try descriptor.bytes(at: offset, count: count)
    }
  }

  /// The checksum of the first bytes and of others that are thought to follow.
  func checksum(ofFirst count: Int, followedBy end: [UInt8]) throws(BundleError) -> Checksum {
    var stream = ChecksumStream()
    var place = 0
    while place < count {
      let part = try bytes(at: place, count: min(Self.chunk, count - place))
      guard !part.isEmpty else { throw Self.changed(path) }
      part.withUnsafeBytes { stream.add($0) }
      place += part.count
    }
    end.withUnsafeBytes { stream.add($0) }
    return stream.checksum
  }

  /// Writes bytes at a place.
  func write(_ bytes: [UInt8], at offset: Int) throws(BundleError) {
    try BundleError.during(.write, path) { () throws(SystemError) in
      try descriptor.write(bytes, at: offset)
    }
  }

  private static func changed(_ path: String) -> BundleError {
    BundleError(
      Wording(zh: "「\(path)」在读取时变短了", en: "'\(path)' became shorter while it was read"),
      help: Wording(zh: "等别的程序写完再试", en: "try again when no other program writes it"))
  }
}
