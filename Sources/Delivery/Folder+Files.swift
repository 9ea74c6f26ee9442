internal import CSystemCalls
internal import Glibc
internal import System

extension Folder {
  enum Comparison { case missing, different, equal }

  private static let chunk = 65_536

  /// Compares a file's bytes with these, by reading it.
  func compare(_ path: OutputPath, with bytes: [UInt8]) throws(DeliveryError) -> Comparison {
    guard let file = try openFile(path.text) else { return .missing }
    guard try size(of: file, path.text) == bytes.count else { return .different }
    return try holds(file, bytes, path.text) ? .equal : .different
  }

  /// Creates a file that is not there yet.
  ///
  /// Permissions are set by a call of their own only where the umask would take some away.
  func create(_ path: String, _ bytes: [UInt8], permitting: Bool) throws(DeliveryError) {
    let file = try createFile(path)
    if permitting { try call(.create, path, allowing: [EPERM]) { fchmod(file.number, Permissions.file) } }
    try append(bytes[...], to: file, path)
  }

  /// Writes at the end of a file that is there.
  func append(_ path: String, _ bytes: [UInt8]) throws(DeliveryError) {
    let flags = O_WRONLY | O_APPEND | O_CLOEXEC
    let file = Descriptor(
      owning: try call(.open, path) { open_beneath(descriptor.number, path, flags, 0) })
    try append(bytes[...], to: file, path)
  }

  func append(
    _ bytes: ArraySlice<UInt8>, to file: borrowing Descriptor, _ path: String
  ) throws(DeliveryError) {
    let number = file.number
    var rest = bytes
    while !rest.isEmpty {
      let count = try transfer(.write, path) {
        rest.withUnsafeBytes { write(number, $0.baseAddress, $0.count) }
      }
      rest = rest.dropFirst(count)
    }
  }

  /// All bytes of a file; nil where there is none.
  func contents(of path: String) throws(DeliveryError) -> [UInt8]? {
    guard let file = try openFile(path) else { return nil }
    var bytes: [UInt8] = []
    try forEachPart(of: file, path) { bytes += $0 }
    return bytes
  }

  /// Opens a file for reading; nil where there is none.
  func openFile(_ path: String) throws(DeliveryError) -> Descriptor? {
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC
    let number = try call(.open, path, allowing: [ENOENT, ENOTDIR]) {
      open_beneath(descriptor.number, path, flags, 0)
    }
    return number < 0 ? nil : Descriptor(owning: number)
  }

  /// Makes an empty file that is not there yet.
  func createFile(_ path: String) throws(DeliveryError) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    return Descriptor(
      owning: try call(.create, path) { open_beneath(descriptor.number, path, flags, Permissions.file) })
  }

  /// The size of a regular file; nil for anything else.
  private func size(of file: borrowing Descriptor, _ path: String) throws(DeliveryError) -> Int? {
    var status = stat()
    let number = file.number
    try call(.read, path) { fstat(number, &status) }
    return status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  private func holds(
    _ file: borrowing Descriptor, _ bytes: [UInt8], _ path: String
  ) throws(DeliveryError) -> Bool {
    var buffer = [UInt8](repeating: 0, count: min(bytes.count, Folder.chunk))
    var compared = 0
    while compared < bytes.count {
      let count = try read(file, into: &buffer, path)
      guard count > 0, count <= bytes.count - compared else { return false }
      guard Folder.equal(buffer[..<count], bytes[compared..<compared + count]) else { return false }
      compared += count
    }
    return true
  }

  private static func equal(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    a.withUnsafeBytes { a in
      b.withUnsafeBytes { b in
        guard let first = a.baseAddress, let second = b.baseAddress else { return a.count == b.count }
        return a.count == b.count && memcmp(first, second, a.count) == 0
      }
    }
  }

  /// Reads a file to its end and calls the body with one part after another.
  func forEachPart(
    of file: borrowing Descriptor, _ path: String,
    _ body: (ArraySlice<UInt8>) throws(DeliveryError) -> Void
  ) throws(DeliveryError) {
    var buffer = [UInt8](repeating: 0, count: Folder.chunk)
    while case let count = try read(file, into: &buffer, path), count > 0 { try body(buffer[..<count]) }
  }

  private func read(
    _ file: borrowing Descriptor, into buffer: inout [UInt8], _ path: String
  ) throws(DeliveryError) -> Int {
    let number = file.number
    return try transfer(.read, path) {
      buffer.withUnsafeMutableBytes { Glibc.read(number, $0.baseAddress, $0.count) }
    }
  }

  /// Makes a call that moves bytes, again when a signal interrupted it, and returns how many it moved.
  private func transfer(
    _ step: DeliveryStep, _ path: String, _ body: () -> Int
  ) throws(DeliveryError) -> Int {
    while true {
      var moved = 0
      let result = try call(step, path, allowing: [EINTR]) {
        moved = body()
        return moved < 0 ? -1 : 0
      }
      if result >= 0 { return moved }
    }
  }
}
