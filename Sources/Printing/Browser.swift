internal import Glibc

/// The browser that prints: Chromium or one that is driven as it is.
package struct Browser: Hashable, Sendable {
  /// The names that Chromium goes by on Debian and elsewhere, the preferred one first.
  package static let names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]

  /// Where its program stands.
  package let path: String

  /// The configured program, by its path or its name; where that is empty, the first one on the search path.
  package static func find(configured: String, searchPath: String) throws(PrintError) -> Browser {
    let folders = searchPath.split(separator: ":").map(String.init)
    if configured.utf8.contains(UInt8(ascii: "/")) {
      guard isProgram(configured) else { throw PrintError(.browserUnusable(configured)) }
      return Browser(path: configured)
    }
    for name in configured.isEmpty ? names : [configured] {
      for folder in folders where isProgram("\(folder)/\(name)") { return Browser(path: "\(folder)/\(name)") }
    }
    throw PrintError(configured.isEmpty ? .noBrowser : .browserUnusable(configured))
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
