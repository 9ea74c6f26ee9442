internal import Delivery
internal import Diagnostics
internal import Glibc

/// An open regular file that is read at any place in it.
struct ArchiveFile: ~Copyable {
  private static let chunk = 1 << 18

  let path: String
  let size: Int
  let descriptor: Int32

  /// Opens a file; nil where something else than a regular file is at the path.
  init?(at path: String, forWriting: Bool = false) throws(BundleError) {
    let number = open(path, (forWriting ? O_RDWR : O_RDONLY) | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    var status = stat()
    guard number >= 0 else {
      if errno == EISDIR { return nil }
      throw .failure(forWriting ? .write : .open, path)
    }
    guard fstat(number, &status) == 0 else {
      let error = BundleError.failure(.read, path)
      close(number)
      throw error
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(number)
      return nil
    }
    self.path = path
    size = Int(status.st_size)
    descriptor = number
  }

  deinit { close(descriptor) }

  /// As many of the bytes as the file has there.
  func bytes(at offset: Int, count: Int) throws(BundleError) -> [UInt8] {
    guard offset >= 0, count > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let moved = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress.map { $0 + done }, count - done, offset + done)
      }
      if moved == 0 { break }
      if moved < 0 {
        if errno == EINTR { continue }
        throw .failure(.read, path)
      }
      done += moved
    }
    return done == count ? bytes : Array(bytes.prefix(done))
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
    var done = 0
    while done < bytes.count {
      let moved = bytes.withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done, offset + done)
      }
      guard moved > 0 else {
        if moved < 0, errno == EINTR { continue }
        throw .failure(.write, path)
      }
      done += moved
    }
  }

  private static func changed(_ path: String) -> BundleError {
    BundleError(
      Wording(zh: "「\(path)」在读取时变短了", en: "'\(path)' became shorter while it was read"),
      help: Wording(zh: "等别的程序写完再试", en: "try again when no other program writes it"))
  }
}
