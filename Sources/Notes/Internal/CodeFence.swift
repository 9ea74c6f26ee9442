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
