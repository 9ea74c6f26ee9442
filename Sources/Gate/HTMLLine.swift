internal import Markup

/// A line of text as its readers see it, put together from the runs between the tags inside it.
struct HTMLLine {
  /// The bytes of the page.
  private(set) var source: [UInt8] = []
  /// From the first to the last byte of it in the page; nil while there is none.
  private(set) var range: Range<Int>?
  /// The text with its references read, once it has more runs than one.
  private(set) var text: [UInt8] = []
  /// Whether it is one run, which can be read where it stands.
  var isWhole: Bool { text.isEmpty }

  mutating func append(_ bytes: [UInt8], _ run: Range<Int>) {
    guard let range else {
      source = bytes
      self.range = run
      return
    }
    if text.isEmpty { text = CharacterReferences.decoded(source[range]) }
    text += CharacterReferences.decoded(bytes[run])
    self.range = range.lowerBound..<run.upperBound
  }

  /// The line so far; the next begins.
  mutating func take() -> HTMLLine {
    let line = self
    self = HTMLLine()
    return line
  }
}
