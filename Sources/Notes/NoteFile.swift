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

  /// Splits a file at its front matter; a byte order mark is skipped, and lines may end in CRLF or CR.
  ///
  /// Where the front matter is not closed, everything below the first line is the body. A front matter that is
  /// not at the very top, or holds no properties, is a finding: its lines would be printed, or be lost.
  package static func split(_ bytes: [UInt8], file: String) -> (parts: NoteFile, findings: [Finding]) {
    let bytes = LineEnds.normalised(bytes)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lines = NoteFileLines(bytes, from: start)
    let parts = parts(lines)
    let doubts = FrontMatterDoubts(file: file, lines: lines)
    guard let parts else { return (NoteFile(body: lines.part(1..<lines.count)), doubts.unclosed) }
    return (parts, doubts.about(parts))
  }

  /// The parts of a file; nil where its front matter is never closed.
  private static func parts(_ lines: NoteFileLines) -> NoteFile? {
    guard lines.count > 0, isFence(lines[0]) else { return NoteFile(body: lines.part(0..<lines.count)) }
    guard let end = (1..<max(1, lines.count)).first(where: { isFence(lines[$0]) }) else { return nil }
    return NoteFile(frontMatter: lines.part(1..<end), body: lines.part((end + 1)..<lines.count))
  }

  /// Whether a line is `---`, with or without spaces after it.
  static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "---".utf8) else { return false }
    return line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}

/// The lines of a note's file without their ends.
struct NoteFileLines {
  private let bytes: [UInt8]
  /// Where each line starts, and the end of the text.
  private let bounds: [Int]

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    var bounds = [start]
    for index in start..<bytes.count where bytes[index] == UInt8(ascii: "\n") { bounds.append(index + 1) }
    if bounds.last != bytes.count { bounds.append(bytes.count) }
    self.bounds = bounds
  }

  var count: Int { bounds.count - 1 }

  /// A line from 0, which must be one of them.
  subscript(line: Int) -> ArraySlice<UInt8> {
    var text = bytes[bounds[line]..<bounds[line + 1]]
    if text.last == UInt8(ascii: "\n") { text.removeLast() }
    if text.last == UInt8(ascii: "\r") { text.removeLast() }
    return text
  }

  /// Some lines as a part of the file.
  func part(_ lines: Range<Int>) -> NoteFile.Part {
    NoteFile.Part(
      bytes: Array(bytes[bounds[lines.lowerBound]..<bounds[lines.upperBound]]),
      firstLine: lines.lowerBound + 1)
  }
}
