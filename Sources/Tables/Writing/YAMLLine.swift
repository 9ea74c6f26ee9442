/// A line of a YAML file, and what becomes of it.
struct YAMLLine: Sendable {
  /// The line without its end.
  var text: [UInt8]
  /// What ends the line; empty for the last one of a file that does not end it.
  var end: [UInt8]
  var isDropped = false
  /// The lines that were added below.
  var added: [UInt8] = []

  /// All lines of a text, which LF, CRLF or CR end.
  static func all(of text: [UInt8]) -> [YAMLLine] {
    var lines: [YAMLLine] = []
    var start = 0
    while start < text.count {
      var stop = start
      while stop < text.count, text[stop] != .lineFeed, text[stop] != .carriageReturn { stop += 1 }
      var next = min(stop + 1, text.count)
      if next < text.count, text[stop] == .carriageReturn, text[next] == .lineFeed { next += 1 }
      lines.append(YAMLLine(text: Array(text[start..<stop]), end: Array(text[stop..<next])))
      start = next
    }
    return lines
  }

  /// How many blanks it begins with.
  var indent: Int { text.prefix { $0 == .space }.count }

  var isBlank: Bool { text.allSatisfy { $0 == .space || $0 == .tab } }

  var isComment: Bool { text.dropFirst(indent).first == UInt8(ascii: "#") }

  /// Whether nothing but the hyphen of a list stands before a column.
  func isItem(at column: Int) -> Bool {
    let before = text[..<offset(of: column)].drop { $0 == .space }
    return before.first == UInt8(ascii: "-") && before.dropFirst().allSatisfy { $0 == .space }
  }

  /// Replaces the first occurrence of a text at or behind a column, which counts Unicode scalars from 1.
  mutating func replace(_ old: String, with new: String, from column: Int) -> Bool {
    let wanted = Array(old.utf8)
    guard !wanted.isEmpty,
      let found = text.indices.first(where: { $0 >= offset(of: column) && text[$0...].starts(with: wanted) })
    else { return false }
    text.replaceSubrange(found..<found + wanted.count, with: Array(new.utf8))
    return true
  }

  /// Replaces every occurrence of a number that has no digit beside it, from a column to the comment at the end.
  mutating func replace(number old: Int, with new: Int, from column: Int) {
    let wanted = Array("\(old)".utf8)
    var result = Array(text[..<offset(of: column)])
    var index = result.count
    while index < text.count {
      if text[index] == UInt8(ascii: "#"), index > 0, text[index - 1] == .space { break }
      let behind = index + wanted.count
      let isNumber =
        text[index...].starts(with: wanted) && (index == 0 || !Self.isDigit(text[index - 1]))
        && (behind == text.count || !Self.isDigit(text[behind]))
      result += isNumber ? Array("\(new)".utf8) : [text[index]]
      index = isNumber ? behind : index + 1
    }
    text = result + text[index...]
  }

  /// Where the scalar of a column from 1 begins.
  private func offset(of column: Int) -> Int {
    let starts = text.indices.lazy.filter { text[$0] & 0xC0 != 0x80 }
    return starts.dropFirst(column - 1).first ?? text.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
