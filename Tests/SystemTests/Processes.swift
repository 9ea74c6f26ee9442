import Foundation
import Glibc

/// What the kernel says about processes.
enum Processes {
  /// Whether a process has ended; one that nobody has asked how it ended yet counts as well.
  static func isGone(_ id: pid_t) -> Bool {
    for _ in 0..<100 {
      guard let state = fields(of: "\(id)")?.first, state != "Z" else { return true }
      usleep(20_000)
    }
    return false
  }

  /// What stands behind the name of a process: a letter for what it does, the process that it is a child of, and more.
  private static func fields(of id: String) -> [Substring]? {
    guard let text = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8) else { return nil }
    return text.split(separator: ")").last?.split(separator: " ")
  }
}
