import Diagnostics
import Privacy

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
