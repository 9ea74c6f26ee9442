import Foundation
import Testing

/// Whole pages of the small programme, kept as they should be.
///
/// A difference leaves `NAME.changed.html` beside the page; with `UPDATE_GOLDENS=1` in the environment it is kept anew.
struct GoldenTests {
  @Test(arguments: [("home", "index.html"), ("task", "tasks/1/index.html")])
  func pageIsAsKept(_ name: String, _ path: String) throws {
    let page = Data(try Project().build().files[path] ?? [])
    let kept = Self.folder.appending(path: name + ".html")
    let changed = Self.folder.appending(path: name + ".changed.html")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" { return try page.write(to: kept) }
    if try Data(contentsOf: kept) == page {
      try? FileManager.default.removeItem(at: changed)
      return
    }
    try page.write(to: changed)
    Issue.record("\(name).html differs; see \(name).changed.html beside it")
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/site")
}
