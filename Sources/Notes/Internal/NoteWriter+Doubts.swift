import Diagnostics
import Privacy

/// The fence of a block, and how its block ends.
struct CodeFence {
  let sign: UInt8
  let length: Int
  /// The line of its opening, from 1.
  let line: Int
  /// How many lines stand in the block.
  let lineCount: Int
  /// Whether a closing fence ends it; otherwise the end of the text or of a list or quote does.
  let isClosed: Bool

  /// The lines of the block with its fences, from 1.
  var lines: ClosedRange<Int> { line...(line + lineCount + (isClosed ? 1 : 0)) }
}

/// What a note has shown so far of its fences, to tell where the public may read a part of an internal block.
struct InternalSurvey {
  /// The fences of the internal blocks that are in no other.
  var fences: [CodeFence] = []
  /// The public blocks without a word behind their fence, and where they begin.
  var wordless: [(fence: CodeFence, place: Place)] = []
  /// Where public blocks begin that nothing closes.
  var unclosed: [Place] = []
  /// The lines that no public page prints, or that were reported, from 1.
  var hidden: [ClosedRange<Int>] = []
  /// Where an unclear fence was reported already.
  var unclear: Set<Place> = []
}

// A block is internal by its fences alone, so whatever makes it unclear where an internal block begins or ends
// is an error: doubt is never public.
extension NoteWriter {
  /// The fence of a code block; nil where it is indented code.
  func fence(of node: CmarkNode) -> CodeFence? {
    guard let (sign, length) = node.fence else { return nil }
    let count = node.withLiteral { $0.count { $0 == UInt8(ascii: "\n") } }
    let last = node.startLine + count + 1
    let ending = LineStart.fence(FoldedText(scope.lines.bytes[scope.lines.range(ofLine: last)]))
    let isFence = ending.map { $0.sign.value == sign && $0.length >= length } ?? false
    return CodeFence(
      sign: sign, length: length, line: node.startLine, lineCount: count,
      isClosed: isFence && !scope.codeStarts.contains(last))
  }

  /// Notes an internal block of the public text and reports what makes its end unclear.
  mutating func doubt(internal node: CmarkNode, _ fence: CodeFence) {
    guard !scope.isInternal else { return }
    internals.hidden.append(fence.lines)
    internals.fences.append(fence)
    if !fence.isClosed { findings.append(NoteFindings.unclosedInternal(at: place(of: node))) }
    for line in (fence.line + 1)..<(fence.line + 1 + fence.lineCount) {
      let range = scope.lines.range(ofLine: line)
      guard let inner = LineStart.fence(FoldedText(scope.lines.bytes[range])),
        inner.sign.value == fence.sign, inner.length >= fence.length
      else { continue }
      report(
        unclear: NoteFindings.fenceInInternal(
          sign: inner.sign, at: scope.lines.place(line: line, byte: scope.lines.indentation(ofLine: line))))
    }
  }

  /// Notes or reports any other block whose end is unclear.
  mutating func doubtEnd(of node: CmarkNode, _ fence: CodeFence) {
    guard !fence.isClosed else { return }
    if scope.isInternal {
      report(unclear: NoteFindings.unclosedInInternal(at: place(of: node)))
    } else {
      internals.unclosed.append(place(of: node))
    }
  }

  /// Notes a block without a word behind its fence, which may be meant as a part of an internal block above.
  mutating func doubt(wordless node: CmarkNode, _ fence: CodeFence) {
    if !scope.isInternal { internals.wordless.append((fence, place(of: node))) }
  }

  /// Reports the public blocks that may be a part of an internal block, by the order of the lines.
  private mutating func doubtBlocks() {
    guard !internals.fences.isEmpty else { return }
    var shortest: [UInt8: Int] = [:]
    var above = internals.fences.sorted { $0.line < $1.line }[...]
    for (fence, place) in internals.wordless.sorted(by: { $0.fence.line < $1.fence.line }) {
      while let first = above.first, first.line < fence.line {
        shortest[first.sign] = min(first.length, shortest[first.sign] ?? .max)
        above = above.dropFirst()
      }
      guard let length = shortest[fence.sign], fence.length >= length else { continue }
      report(unclear: NoteFindings.bareFenceAfterInternal(sign: Unicode.Scalar(fence.sign), at: place))
    }
    for place in internals.unclosed { report(unclear: NoteFindings.unclosedBesideInternal(at: place)) }
  }

  /// Reports a fence once, however many reasons there are to doubt it.
  private mutating func report(unclear finding: Finding) {
    if internals.unclear.insert(finding.place).inserted { findings.append(finding) }
  }

  /// Leaves the lines of a block that was reported out of the further search.
  mutating func passOver(_ fence: CodeFence) {
    if !scope.isInternal { internals.hidden.append(fence.lines) }
  }

  /// Reports HTML that is meant to keep what it surrounds from the public, which it cannot.
  mutating func doubt(html markup: [UInt8], at place: Place) {
    guard !scope.isInternal, let mark = InternalMark.find(inHTML: markup) else { return }
    findings.append(NoteFindings.internalMark(mark, at: place))
  }

  /// Reports what the whole text makes doubtful: blocks, and lines that are written as if something internal began.
  mutating func doubtPublicText() {
    doubtBlocks()
    var hidden = internals.hidden.sorted { $0.lowerBound < $1.lowerBound }[...]
    for line in 1...scope.lines.count {
      while let first = hidden.first, first.upperBound < line { hidden = hidden.dropFirst() }
      if let first = hidden.first, first.contains(line) { continue }
      let range = scope.lines.range(ofLine: line)
      guard InternalMark.mayStand(in: scope.lines.bytes[range].span),
        let mark = InternalMark.find(in: scope.lines.bytes[range])
      else { continue }
      findings.append(
        NoteFindings.internalMark(
          mark, at: scope.lines.place(line: line, byte: scope.lines.indentation(ofLine: line))))
    }
  }
}

/// A mark in a public line that is meant to keep something from the public.
enum InternalMark {
  /// The longest line that may be nothing but a mark, in bytes.
  private static let longestMark = 96

  /// Whether a closer look at the line is worth it: it is short, begins with a sign, or holds a run of fence signs.
  static func mayStand(in line: Span<UInt8>) -> Bool {
    guard !line.isEmpty else { return false }
    if line.count <= longestMark { return true }
    var index = 0
    while index < line.count, line[index] == UInt8(ascii: " ") || line[index] == UInt8(ascii: "\t") {
      index += 1
    }
    // Han characters begin with E4 to E9; everything below may be a sign, a blank or a letter.
    if index < line.count, !(0xE4...0xE9).contains(line[index]) { return true }
    return hasRun(line)
  }

  private static func hasRun(_ line: Span<UInt8>) -> Bool {
    var index = 0
    while index + 2 < line.count {
      let byte = line[index]
      if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~"), line[index + 1] == byte { return true }
      // ｀ and ～
      if byte == 0xEF, line[index + 1] == 0xBD, line[index + 2] == 0x80 || line[index + 2] == 0x9E {
        return true
      }
      index += 1
    }
    return false
  }

  /// What of a line is such a mark, as its readers see it; nil where nothing is.
  static func find(in line: ArraySlice<UInt8>) -> String? {
    let pieces = line.count { $0 == 0xE2 || $0 == 0x0B || $0 == 0x0C } == 0 ? [line] : separated(line)
    for piece in pieces {
      let folded = FoldedText(piece)
      let start = LineStart(folded)
      if start.marksSomethingInternal { return start.word.isEmpty ? start.text : start.word }
      if let word = wordBehindRun(folded.scalars) { return word }
    }
    return nil
  }

  /// The mark that a comment consists of, or that the name or an attribute of a tag holds; nil where there is none.
  static func find(inHTML markup: [UInt8]) -> String? {
    for piece in markup.split(separator: UInt8(ascii: "<")).map({ $0.prefix { $0 != UInt8(ascii: ">") } }) {
      let words = FoldedText(piece).words
      let text = words.joined(separator: " ")
      if InternalWords.isMark(text) { return text }
      let isComment = piece.first == UInt8(ascii: "!")
      if !isComment, let word = words.first(where: InternalWords.isHeld) { return word }
    }
    return nil
  }

  /// The parts between what other programs take for the end of a line.
  private static func separated(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let text = String(decoding: line, as: UTF8.self)
    return text.unicodeScalars.split { "\u{0B}\u{0C}\u{2028}\u{2029}".unicodeScalars.contains($0) }
      .map { Array(String($0).utf8)[...] }
  }

  /// The word behind three or more backticks or tildes inside a line, if it speaks of something internal.
  private static func wordBehindRun(_ scalars: [Unicode.Scalar]) -> String? {
    var run = 0
    for (index, scalar) in scalars.enumerated() {
      if scalar == "`" || scalar == "~" {
        run += 1
        continue
      }
      defer { run = 0 }
      guard run >= 3 else { continue }
      let behind = scalars[index...].prefix(64).drop { !FoldedText.isLetter($0) }
      let word = FoldedText.word(behind.prefix(while: FoldedText.isOfWord))
      if InternalWords.isHeld(in: word) { return word }
    }
    return nil
  }
}
