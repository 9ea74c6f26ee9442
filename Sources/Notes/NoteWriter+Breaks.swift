/// The breaks of lines inside a paragraph, which Chinese text does not show.
extension NoteWriter {
  /// Whether a break stands between two Chinese characters, where a blank would be one too many.
  func joinsChinese(_ node: CmarkNode) -> Bool {
    guard let before = node.previous.flatMap({ edge(of: $0, atEnd: true) }),
      let after = node.next.flatMap({ edge(of: $0, atEnd: false) })
    else { return false }
    let (isHanBefore, isHanAfter) = (NoteWriter.isUnspaced(before), NoteWriter.isUnspaced(after))
    return (isHanBefore || Neighbour.isShared(before)) && (isHanAfter || Neighbour.isShared(after))
      && (isHanBefore || isHanAfter)
  }

  /// Whether a script sets no blanks between its words: Han, kana, and their punctuation.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    let isHangul = (0xA960...0xA97F).contains(scalar.value) || (0xAC00...0xD7FF).contains(scalar.value)
    return Neighbour.isChinese(scalar) && !isHangul
  }

  /// The last or first character of a node's text; nil where it has none of its own.
  private func edge(of node: CmarkNode, atEnd: Bool) -> Unicode.Scalar? {
    var node = node
    while true {
      switch node.kind {
      case .text:
        let text = node.withLiteral { scope.clean.string($0) }.unicodeScalars
        return atEnd ? text.last : text.first
      case .emphasis, .strong, .strikethrough, .link:
        guard let inner = atEnd ? node.lastChild : node.firstChild else { return nil }
        node = inner
      default: return nil
      }
    }
  }
}
