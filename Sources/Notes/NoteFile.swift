package import Diagnostics

/// The two parts of a note's file: the front matter between `---` lines, and the Markdown below.
package struct NoteFile: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package var bytes: [UInt8]
    /// The line of the file that the part starts on, from 1.
    package var firstLine: Int
  }

  /// The YAML between the two `---` lines; nil when the first line is not `---`.
  package var frontMatter: Part?
  package var body: Part

  /// Splits a file at its front matter; a byte order mark is skipped, and lines may end in CRLF.
  ///
  /// A front matter without its closing line is a finding, and everything below the first line is the body.
  package static func split(_ bytes: [UInt8], file: String) -> (parts: NoteFile, finding: Finding?) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = line(of: bytes, from: start)
    let whole = NoteFile(body: Part(bytes: Array(bytes[start...]), firstLine: 1))
    guard isFence(bytes[first.text]) else { return (whole, nil) }
    var at = first.next
    var number = 2
    while at < bytes.count {
      let line = line(of: bytes, from: at)
      if isFence(bytes[line.text]) {
        let matter = Part(bytes: Array(bytes[first.next..<at]), firstLine: 2)
        let body = Part(bytes: Array(bytes[line.next...]), firstLine: number + 1)
        return (NoteFile(frontMatter: matter, body: body), nil)
      }
      at = line.next
      number += 1
    }
    let rest = Part(bytes: Array(bytes[first.next...]), firstLine: 2)
    return (NoteFile(body: rest), unclosed(file))
  }

  /// The line at an offset without its ending, and the offset of the line after it.
  private static func line(of bytes: [UInt8], from start: Int) -> (text: Range<Int>, next: Int) {
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let hasReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
    return (start..<(hasReturn ? end - 1 : end), min(end + 1, bytes.count))
  }

  /// Whether a line is `---`, with or without spaces after it.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "---".utf8) else { return false }
    return line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private static func unclosed(_ file: String) -> Finding {
    Finding(
      "unclosed-front-matter", at: .text(file, line: 1, column: 1),
      Wording(
        zh: "开头的“---”没有对应的结束行“---”", en: "the '---' on the first line is never closed by another '---'"),
      help: Wording(zh: "在属性之后单独写一行“---”", en: "write a line '---' of its own below the properties"),
      read: "---")
  }
}
