internal import Glibc
internal import System

/// Which file something is, whatever names lead to it.
struct FileIdentity: Equatable {
  let device: UInt64
  let number: UInt64
}

/// An open file or folder that is only read, closed with its last user.
final class InputDescriptor: Sendable {
  private let descriptor: Descriptor

  /// Owns what a call gave; nil, with `errno` as the call left it, for -1.
  init?(_ number: Int32) {
    guard number >= 0 else { return nil }
    descriptor = Descriptor(owning: number)
  }

  var number: Int32 { descriptor.number }

  /// The bits of the file's type; nil with `errno` where it cannot be asked.
  var kind: mode_t? { status.map { $0.st_mode & S_IFMT } }

  var identity: FileIdentity? {
    status.map { FileIdentity(device: UInt64($0.st_dev), number: UInt64($0.st_ino)) }
  }

  private var status: stat? { try? descriptor.status() }

  /// One name in a folder, with its kind where the folder itself tells it: of a file or a folder, never of a link.
  typealias Entry = (name: String, kind: mode_t?)

  /// The names in a folder but for `.` and `..`, sorted; nil with `errno` where it cannot be read to its end.
  func entries() -> [Entry]? {
    let copy = fcntl(number, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { return nil }
    guard let folder = fdopendir(copy) else {
      close(copy)
      return nil
    }
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { entries.append((name, Self.kind(of: entry.pointee))) }
      errno = 0
    }
    let failure = errno
    closedir(folder)
    errno = failure
    return failure == 0 ? entries.sorted { $0.name < $1.name } : nil
  }

  private static func kind(of entry: dirent) -> mode_t? {
    switch Int(entry.d_type) {
    case DT_REG: S_IFREG
    case DT_DIR: S_IFDIR
    default: nil
    }
  }

  /// The most bytes of a file that are read.
  static let longest = 1 << 30

  /// How many bytes the file has; nil with `errno` where it cannot be asked.
  var size: Int? { status.map { Int($0.st_size) } }

  /// What a pipe or a device gives until its end; nil with `errno` where it cannot be read or has no end.
  func bytesToEnd() -> [UInt8]? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= Self.longest {
      let got = read(number, &piece, piece.count)
      if got == 0 { return bytes }
      if got > 0 { bytes += piece[..<got] } else if errno != EINTR { return nil }
    }
    errno = EFBIG
    return nil
  }

  /// The file's bytes, read in one piece of its size; nil with `errno` where it cannot be read.
  func bytes() -> [UInt8]? {
    guard let size else { return nil }
    guard size <= Self.longest else {
      errno = EFBIG
      return nil
    }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, size)) { buffer, count in
      while count < buffer.count {
        let got = read(number, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if got == 0 { break }
        if got > 0 { count += got } else if errno != EINTR { failed = true; break }
      }
    }
    return failed ? nil : bytes
  }

  /// Whether the file lies in the `Output` or in a hidden folder of the folder that bounds it.
  func leadsIntoOutput(of bounds: InputDescriptor) -> Bool {
    guard let path = path, let root = bounds.path, path.starts(with: root) else { return true }
    let parts = path.dropFirst(root.count).split(separator: UInt8(ascii: "/"))
    return parts.first?.elementsEqual("Output".utf8) == true
      || parts.contains { $0.first == UInt8(ascii: ".") }
  }

  /// Where the file lies, as the kernel knows it.
  private var path: [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        text.baseAddress.map { readlink("/proc/self/fd/\(number)", $0, text.count) } ?? -1
      }
    }
    return count > 0 ? Array(buffer[..<count]) : nil
  }
}
