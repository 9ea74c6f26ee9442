import Diagnostics
import Privacy

extension NoteWriter {
  /// Gathers code, which may speak of comments without being one.
  mutating func gather(code text: UnsafeBufferPointer<UInt8>, of node: CmarkNode) {
    guard !scope.isInternal else { return }
    let shown = scope.clean.cleaned(text).map { $0 == UInt8(ascii: "<") ? UInt8(ascii: " ") : $0 }
    shown.withUnsafeBufferPointer { printed.append($0, line: line(of: node), scope.clean) }
  }

  /// Gathers what the public reads of a node.
  mutating func gather(_ node: CmarkNode, _ text: UnsafeBufferPointer<UInt8>) {
    if !scope.isInternal { printed.append(text, line: line(of: node), scope.clean) }
  }

  /// Gathers the lines of a block, after which no number goes on.
  mutating func gather(lines text: [UInt8], of node: CmarkNode) {
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
