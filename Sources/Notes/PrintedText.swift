import Diagnostics
import Privacy

/// What the public reads of one block, gathered so that numbers are found also where marks or lines cut them.
struct PrintedText {
  /// Where a piece of the text stands in the source.
  private struct Piece {
    /// The first byte of the piece in the gathered text.
    let start: Int
    /// The line of the source, from 1.
    let line: Int
  }

  private var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  /// Adds a piece that stands on a line of the source.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, line: Int, _ clean: CleanText) {
    pieces.append(Piece(start: bytes.count, line: line))
    if clean.isClean(text) { bytes.append(contentsOf: text) } else { bytes += clean.cleaned(text) }
  }

  /// Adds the lines of a block, the first of which stands on a line of the source.
  mutating func append(lines text: [UInt8], from line: Int) {
    for (index, text) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      pieces.append(Piece(start: bytes.count, line: line + index))
      bytes += text
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// The line of the source with the beginning of a comment that is printed as text; nil where there is none.
  ///
  /// `dashes` are those of any width, since word processors replace them.
  var commentLine: Int? {
    var index = 0
    while index + 2 < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "!") else { continue }
      let isDash = bytes[index + 2] == UInt8(ascii: "-")
      // — and – begin with the same two bytes as ‐.
      let isWide = index + 3 < bytes.count && bytes[index + 2] == 0xE2 && bytes[index + 3] == 0x80
      if isDash || isWide { return pieces.last { $0.start <= index }?.line ?? 1 }
    }
    return nil
  }

  /// Adds the end of a line, which readers take for a blank.
  mutating func appendBreak() { bytes.append(UInt8(ascii: "\n")) }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
  }

  /// The details of persons in the text, each with the line of the source where it begins.
  var details: [(kind: PersonalDetail.Kind, read: String, line: Int)] {
    guard PersonalDetails.mayHold(bytes.span) else { return [] }
    var rest = pieces[...]
    return PersonalDetails.find(in: bytes.span).map { detail in
      while let next = rest.dropFirst().first, next.start <= detail.range.lowerBound { rest.removeFirst() }
      return (detail.kind, String(decoding: bytes[detail.range], as: UTF8.self), rest.first?.line ?? 1)
    }
  }
}

extension NoteWriter {
  /// Gathers code, which may speak of comments without being one.
  mutating func print(code text: UnsafeBufferPointer<UInt8>, of node: CmarkNode) {
    guard !scope.isInternal else { return }
    let shown = scope.clean.cleaned(text).map { $0 == UInt8(ascii: "<") ? UInt8(ascii: " ") : $0 }
    shown.withUnsafeBufferPointer { printed.append($0, line: line(of: node), scope.clean) }
  }

  /// Gathers what the public reads of a node.
  mutating func print(_ node: CmarkNode, _ text: UnsafeBufferPointer<UInt8>) {
    if !scope.isInternal { printed.append(text, line: line(of: node), scope.clean) }
  }

  /// Gathers the lines of a block, after which no number goes on.
  mutating func print(lines text: [UInt8], of node: CmarkNode) {
    guard !scope.isInternal else { return }
    judgePrinted()
    let isFenced = node.fence != nil
    let text = isFenced ? text.map { $0 == UInt8(ascii: "<") ? UInt8(ascii: " ") : $0 } : text
    printed.append(lines: text, from: line(of: node) + (isFenced ? 1 : 0))
    judgePrinted()
  }

  /// Judges a text that stands apart from those around it, as an address or a picture's words do.
  mutating func judge(apart text: String, of node: CmarkNode) {
    guard !scope.isInternal, !text.isEmpty else { return }
    var apart = PrintedText()
    apart.append(lines: Array(text.utf8), from: line(of: node))
    report(apart)
  }

  /// Reports the details of persons in what was gathered, and begins anew.
  mutating func judgePrinted() {
    report(printed)
    if let line = printed.commentLine {
      let place = scope.lines.place(line: line, byte: scope.lines.indentation(ofLine: line))
      findings.append(NoteFindings.commentInText(at: place))
    }
    printed.removeAll()
  }

  /// The line that a node, or the block around it, begins on; cmark knows none of links that it found by itself.
  private func line(of node: CmarkNode) -> Int {
    var node = node
    while node.startLine == 0, let parent = node.parent { node = parent }
    return max(1, node.startLine)
  }

  private mutating func report(_ text: PrintedText) {
    for (kind, read, line) in text.details {
      let start = scope.lines.range(ofLine: line).lowerBound
      let range = start..<min(scope.lines.bytes.count, start + 4096)
      let place =
        scope.lines.find(Array(read.utf8), in: range).map { scope.lines.place(at: $0) }
        ?? scope.lines.place(line: line, byte: scope.lines.indentation(ofLine: line))
      let finding = PersonalDetail.finding(kind, at: place, read: read, excerpt: nil)
      if details.insert(finding).inserted { findings.append(finding) }
    }
  }
}
