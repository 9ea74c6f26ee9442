import Diagnostics

/// A line on the terminal that shows how many of several things are done, drawn over itself.
struct ProgressLine {
  private static let width = 24

  /// `排印 ████████░░░░░░░░░░░░░░░░ 4/12`, from the start of the line.
  static func text(_ action: String, _ done: Int, of total: Int) -> String {
    let filled = total > 0 ? min(width, max(0, done) * width / total) : width
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    return "\r\(action) \(bar) \(done)/\(total)"
  }
}
