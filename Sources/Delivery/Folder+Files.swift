internal import CSystemCalls
internal import Glibc

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
    let file = try createFile(path, permitting: permitting)
    var written = 0
    while written < bytes.count {
      let count = try transfer(.write, path) {
        bytes.withUnsafeBytes { write(file.number, $0.baseAddress.map { $0 + written }, $0.count - written) }
      }
      written += count
    }
  }

  /// Gives a file of another folder the same name here, keeping its times; copies where links are not possible.
  func adopt(_ name: String, from other: Folder, permitting: Bool) throws(DeliveryError) {
    let result = try call(.link, name, allowing: [EPERM, EXDEV, EMLINK, EOPNOTSUPP]) {
      linkat(other.descriptor.number, name, descriptor.number, name, 0)
    }
    if result < 0 { try copy(name, from: other, permitting: permitting) }
  }

  /// Copies a file with its times.
  func copy(_ name: String, from other: Folder, permitting: Bool) throws(DeliveryError) {
    guard let source = try other.openFile(name) else {
      throw DeliveryError(path: FolderPath.join(other.path, name), .system(.open, code: ENOENT))
    }
    var status = stat()
    try other.call(.read, name) { fstat(source.number, &status) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    guard try other.fill(&bytes, from: source, name) else {
      throw DeliveryError(path: FolderPath.join(other.path, name), .system(.read, code: EIO))
    }
    try create(name, bytes, permitting: permitting)
    let times = [status.st_atim, status.st_mtim]
    try call(.write, name) { utimensat(descriptor.number, name, times, AT_SYMLINK_NOFOLLOW) }
  }

  /// Opens a file for reading; nil where there is none.
  private func openFile(_ path: String) throws(DeliveryError) -> Descriptor? {
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC
    let number = try call(.open, path, allowing: [ENOENT, ENOTDIR]) {
      open_beneath(descriptor.number, path, flags, 0)
    }
    return number < 0 ? nil : Descriptor(owning: number)
  }

  private func createFile(_ path: String, permitting: Bool) throws(DeliveryError) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let number = try call(.create, path) { open_beneath(descriptor.number, path, flags, Permissions.file) }
    let file = Descriptor(owning: number)
    if permitting { try call(.create, path, allowing: [EPERM]) { fchmod(number, Permissions.file) } }
    return file
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
      let count = try read(file, into: &buffer, from: 0, path)
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

  /// Reads until the buffer is full; false when the file ends before.
  private func fill(
    _ buffer: inout [UInt8], from file: borrowing Descriptor, _ path: String
  ) throws(DeliveryError) -> Bool {
    var filled = 0
    while filled < buffer.count {
      let count = try read(file, into: &buffer, from: filled, path)
      guard count > 0 else { return false }
      filled += count
    }
    return true
  }

  private func read(
    _ file: borrowing Descriptor, into buffer: inout [UInt8], from start: Int, _ path: String
  ) throws(DeliveryError) -> Int {
    let number = file.number
    return try transfer(.read, path) {
      buffer.withUnsafeMutableBytes {
        Glibc.read(number, $0.baseAddress.map { $0 + start }, $0.count - start)
      }
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
