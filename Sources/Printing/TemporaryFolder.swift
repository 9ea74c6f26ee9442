internal import FoundationEssentials
internal import Glibc

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
    let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw PrintError(.temporaryFolder(self.path)) }
    defer { close(number) }
    var text = text
    let written = text.withUTF8 { Glibc.write(number, $0.baseAddress, $0.count) }
    guard written == text.utf8.count else { throw PrintError(.temporaryFolder(self.path)) }
    return path
  }
}
