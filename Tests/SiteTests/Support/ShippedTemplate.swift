import Foundation

/// The text of a template as it is shipped.
func shippedTemplate(_ name: String) throws -> String {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  return try String(contentsOf: root.appending(path: "Templates/\(name).mustache"), encoding: .utf8)
}
