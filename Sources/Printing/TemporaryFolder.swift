internal import FoundationEssentials
internal import Glibc
internal import System

/// A fresh folder that only this user can enter; it goes with the value.
struct TemporaryFolder: ~Copyable {
  let path: String

  init(in parent: String) throws(PrintError) {
    var template = Array("\(parent)/taizhang-print-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } != nil }
    guard made else { throw PrintError(.temporaryFolder(parent)) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    // The browser's processes were ended before, but the kernel may still be clearing them away.
    for _ in 0..<3 where (try? FileManager.default.removeItem(atPath: path)) == nil { usleep(20_000) }
  }

  /// Writes a small file and gives its path.
  func write(_ text: String, to name: String) throws(PrintError) -> String {
    let path = "\(self.path)/\(name)"
    do throws(SystemError) {
      let file = try Descriptor("open", open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600))
      try file.write(Array(text.utf8))
    } catch {
      throw PrintError(.temporaryFolder(self.path))
    }
    return path
  }
}
