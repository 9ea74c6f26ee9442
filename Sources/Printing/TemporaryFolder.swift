internal import FoundationEssentials
internal import Glibc
internal import System

/// A fresh folder that only this user can enter; it goes with the value.
struct TemporaryFolder: ~Copyable {
  let path: String

  private static let prefix = "taizhang-print-"

  /// Makes the folder, and removes those beside it whose runs were killed: they hold whole pages.
  init(in parent: String) throws(PrintError) {
    Self.clear(parent)
    var template = Array("\(parent)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } != nil }
    guard made else { throw PrintError(.temporaryFolder(parent)) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes the folders of this user's runs that are over; what cannot be removed stays.
  private static func clear(_ parent: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] {
      let path = "\(parent)/\(name)"
      var status = stat()
      guard name.utf8.starts(with: prefix.utf8),
        let process = name.utf8.dropFirst(prefix.utf8.count).split(separator: UInt8(ascii: "-")).first,
        let process = pid_t(String(Substring(process))), process > 0, kill(process, 0) != 0, errno == ESRCH,
        lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid()
      else { continue }
      try? FileManager.default.removeItem(atPath: path)
    }
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
