import Charts
import Foundation
import Markup
import Testing

/// Compares a chart with the picture kept under its name; a difference leaves `NAME.changed.svg` beside it.
///
/// With `UPDATE_GOLDENS=1` in the environment the picture is kept anew instead.
func expectGolden(_ name: String, _ chart: Node, sourceLocation: SourceLocation = #_sourceLocation) {
  expectGolden(name, bytes: StandaloneSVG.bytes(of: chart), sourceLocation: sourceLocation)
}

/// Compares the bytes of a picture with those kept under its name.
func expectGolden(_ name: String, bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
  let bytes = Data(bytes)
  let kept = goldens.appending(path: name + ".svg")
  let changed = goldens.appending(path: name + ".changed.svg")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    #expect(throws: Never.self, sourceLocation: sourceLocation) { try bytes.write(to: kept) }
    return
  }
  if let expected = try? Data(contentsOf: kept), expected == bytes {
    try? FileManager.default.removeItem(at: changed)
    return
  }
  try? bytes.write(to: changed)
  Issue.record("\(name).svg differs; see \(name).changed.svg beside it", sourceLocation: sourceLocation)
}

private let goldens = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Golden/charts")
