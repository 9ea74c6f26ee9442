/// A dotted name as a tag writes it: `task.title`, or `.` for the innermost value itself.
struct Path: Sendable {
  /// Whether only the innermost value is asked: `.` and `.title`.
  let isLocal: Bool
  /// The name that is searched outwards; nil for `.`.
  let first: Name?
  /// The names that are each asked of the value before.
  let rest: [Name]

  init(_ text: String) {
    let isLocal = text.utf8.first == UInt8(ascii: ".")
    let parts = (isLocal ? text.dropFirst() : text[...]).split(
      separator: ".", omittingEmptySubsequences: false)
    let names = parts.filter { !$0.isEmpty || parts.count > 1 }.map { Name(String($0)) }
    self.isLocal = isLocal
    self.first = names.first
    self.rest = Array(names.dropFirst())
  }

  /// All the names, in the order in which they are written.
  var names: [Name] { (first.map { [$0] } ?? []) + rest }
}
