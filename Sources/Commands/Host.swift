import Dates
import Diagnostics
import Foundation
import Glibc
import Loading

/// What the commands ask the machine; nothing else reads the environment.
enum Host {
  /// English where the locale says so, otherwise Chinese.
  static var language: Language {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("en") == true ? .en : .zh
  }

  static var processorCount: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// The path of the running program, for starting workers.
  static var executable: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "/proc/self/exe"
  }

  /// Ends the program while a value still stands, since taking a large programme apart would only cost time.
  static func exit<Value>(_ code: Int32, holding value: Value) -> Never {
    withExtendedLifetime(value) { Glibc.exit(code) }
  }

  /// The bytes of a file; nil where it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    try? InputFile.read(path).get()
  }

  /// The first bytes of a file; nil where there is none that can be read.
  static func start(of path: String, count: Int) -> [UInt8]? {
    var status = Glibc.stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let file = FileHandle(forReadingAtPath: path)
    else { return nil }
    return (try? file.read(upToCount: count)).map { Array($0) } ?? []
  }

  /// The day that it is here.
  static var today: Day? {
    var (now, parts) = (Glibc.time(nil), Glibc.tm())
    guard localtime_r(&now, &parts) != nil else { return nil }
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// Whether anything stands at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The folders that programs are looked for in.
  static var searchPath: String { ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin" }

  static var temporaryFolder: String { FileManager.default.temporaryDirectory.path }

  static var isRoot: Bool { geteuid() == 0 }

  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }
}
