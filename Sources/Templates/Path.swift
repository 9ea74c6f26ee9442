/// A dotted name as a tag writes it: `task.title`, or `.` for the innermost value itself.
struct Path: Sendable {
  /// Whether only the innermost value is asked: `.` and `.title`.
  let isLocal: Bool
  /// The names, of which the first is searched outwards; none for `.`.
  let names: [Name]

  init(_ text: String) {
    let isLocal = text.utf8.first == UInt8(ascii: ".")
    let parts = (isLocal ? text.dropFirst() : text[...]).split(
      separator: ".", omittingEmptySubsequences: false)
    self.isLocal = isLocal
    self.names = parts.count == 1 && text == "." ? [] : parts.map { Name(String($0)) }
  }
}
