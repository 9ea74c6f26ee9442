internal import CSystemCalls
internal import Glibc

/// A file that lies in memory only, for a library that can write to nothing but a name.
struct MemoryFile: ~Copyable {
  private let descriptor: Int32

  init() throws(WorkbookError) {
    descriptor = memory_file("workbook")
    guard descriptor >= 0 else { throw WorkbookError.system("memfd_create", code: errno) }
  }

  deinit {
    close(descriptor)
  }

  /// The name by which this process can open the file.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// What was written so far.
  func bytes() throws(WorkbookError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw WorkbookError.system("fstat", code: errno) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var position = 0
    while position < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(
          descriptor, buffer.baseAddress.map { $0 + position }, buffer.count - position, off_t(position))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw WorkbookError.system("pread", code: errno) }
      position += count
    }
    return bytes
  }
}
