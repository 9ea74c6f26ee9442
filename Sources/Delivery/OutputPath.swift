/// A relative path that is safe to create inside a published folder.
struct OutputPath: Sendable {
  let text: String
  /// The path of the folder that the file stands in; empty at the top.
  let folder: String
  /// The file's own name.
  let name: String

  /// Refuses what is empty, absolute or has an empty, `.` or `..` part, a backslash or a control character.
  init(_ text: String) throws(DeliveryError) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.allSatisfy(OutputPath.isPlain), text != FolderMarker.name, let last = parts.last else {
      throw DeliveryError(path: text, .invalidPath)
    }
    self.text = text
    name = String(Substring(last))
    folder = String(Substring(text.utf8.dropLast(last.count + 1)))
  }

  private static func isPlain(_ part: Substring.UTF8View) -> Bool {
    let dot = UInt8(ascii: ".")
    let isDots = part.count <= 2 && part.allSatisfy { $0 == dot }
    return !isDots && part.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
  }
}
