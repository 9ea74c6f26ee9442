/// Replaces parts of a text from its beginning to its end and copies all others.
struct TextPatch {
  private let text: [UInt8]
  private var result: [UInt8] = []
  /// How far the text has been dealt with.
  private var position = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Puts new text in the place of a range; the ranges come in order.
  mutating func replace(_ range: Range<Int>, with replacement: [UInt8]) {
    result += text[position..<range.lowerBound]
    result += replacement
    position = range.upperBound
  }

  /// The text with all that follows the last replaced range.
  consuming func finish() -> [UInt8] {
    result + text[position...]
  }
}
