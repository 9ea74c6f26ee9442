/// Finds fenced code outside of lists and quotes, without parsing the text.
enum CodeLines {
  /// The lines of the blocks that a fence of their own closes, with their fences, from 0 and in order.
  ///
  /// What nothing closes is no code here, since then nobody can tell what was meant to be shown.
  static func closed(in lines: NoteFileLines, _ range: Range<Int>) -> [ClosedRange<Int>] {
    var blocks: [ClosedRange<Int>] = []
    var line = range.lowerBound
    // A fence that nothing closes leaves longer ones of its sign open as well.
    var unclosed: [UInt8: Int] = [:]
    while line < range.upperBound {
      defer { line += 1 }
      guard let (sign, length) = opening(lines[line]), length < unclosed[sign] ?? .max else { continue }
      let end = (line + 1..<range.upperBound).first { CodeFence.closes(lines[$0], sign, length) }
      if let end {
        blocks.append(line...end)
        line = end
      } else {
        unclosed[sign] = length
      }
    }
    return blocks
  }

  /// The fence that a line opens code with; nil where it opens none.
  private static func opening(_ line: ArraySlice<UInt8>) -> (sign: UInt8, length: Int)? {
    let text = line.drop { $0 == UInt8(ascii: " ") }
    guard line.count - text.count < 4, let sign = text.first,
      sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~")
    else { return nil }
    let length = text.prefix { $0 == sign }.count
    // Backticks that more of them follow are code inside a line.
    let isInline = sign == UInt8(ascii: "`") && text.dropFirst(length).contains(sign)
    return length >= 3 && !isInline ? (sign, length) : nil
  }
}
