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

  /// Whether a line holds a closing fence and nothing else but blanks and the signs of quotes.
  static func closes(_ line: ArraySlice<UInt8>, _ sign: UInt8, _ length: Int) -> Bool {
    let (blank, tab) = (UInt8(ascii: " "), UInt8(ascii: "\t"))
    let start = line.drop { $0 == blank || $0 == tab || $0 == UInt8(ascii: ">") }
    let end = start.drop { $0 == sign }
    return start.count - end.count >= length && end.allSatisfy { $0 == blank || $0 == tab }
  }
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
  /// The lines of public code, which shows words without meaning them.
  var code: [ClosedRange<Int>] = []
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
    let ending = scope.lines.bytes[scope.lines.range(ofLine: last)]
    return CodeFence(
      sign: sign, length: length, line: node.startLine, lineCount: count,
      isClosed: CodeFence.closes(ending, sign, length) && !scope.codeStarts.contains(last))
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
    var hidden = LineRanges(internals.hidden)
    var code = LineRanges(internals.code)
    for line in 1...scope.lines.count {
      let isCode = code.contains(line)
      if hidden.contains(line) { continue }
      let range = scope.lines.range(ofLine: line)
      guard InternalMark.mayStand(in: scope.lines.bytes[range].span),
        let mark = InternalMark.find(in: scope.lines.bytes[range], isCode: isCode)
      else { continue }
      findings.append(
        NoteFindings.internalMark(
          mark, at: scope.lines.place(line: line, byte: scope.lines.indentation(ofLine: line))))
    }
  }
}

/// Some lines of a text, asked for in their order.
private struct LineRanges {
  private var ranges: ArraySlice<ClosedRange<Int>>

  init(_ ranges: [ClosedRange<Int>]) {
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }[...]
  }

  /// Whether a line is among them; no line may be asked for that is before one asked for earlier.
  mutating func contains(_ line: Int) -> Bool {
    while let first = ranges.first, first.upperBound < line { ranges = ranges.dropFirst() }
    return ranges.first?.contains(line) ?? false
  }
}
