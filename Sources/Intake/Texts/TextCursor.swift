/// A place in the scalars of a text, which moves on over what was read.
struct TextCursor {
  let scalars: [Unicode.Scalar]
  var index: Int

  init(_ scalars: [Unicode.Scalar], at index: Int = 0) {
    self.scalars = scalars
    self.index = index
  }

  var isAtEnd: Bool { index >= scalars.count }

  /// The scalar so many places ahead.
  func peek(_ offset: Int = 0) -> Unicode.Scalar? {
    let place = index + offset
    return place >= 0 && place < scalars.count ? scalars[place] : nil
  }

  /// Whether the words stand here.
  func isAt(_ words: String) -> Bool {
    scalars[min(index, scalars.count)...].starts(with: words.unicodeScalars)
  }

  /// Whether a text holds any of the words.
  static func holds(_ text: String, anyOf words: [String]) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { index in
      let cursor = TextCursor(scalars, at: index)
      return words.contains(where: cursor.isAt)
    }
  }

  /// Moves over the words where they stand here.
  mutating func take(_ words: String) -> Bool {
    guard isAt(words) else { return false }
    index += words.unicodeScalars.count
    return true
  }

  /// Moves over the first of the words that stands here.
  mutating func take(anyOf list: [String]) -> Bool {
    for words in list where take(words) { return true }
    return false
  }

  /// Moves over one to `most` ASCII digits; nil, and no move, where there are more or none.
  mutating func takeDigits(most: Int) -> (value: Int, count: Int)? {
    var end = index
    var value = 0
    while end < scalars.count, scalars[end].isASCIIDigit {
      guard end - index < most else { return nil }
      value = value * 10 + Int(scalars[end].value - 0x30)
      end += 1
    }
    guard end > index else { return nil }
    defer { index = end }
    return (value, end - index)
  }

  /// Moves over a number of up to two ASCII digits or in Chinese characters.
  mutating func takeNumber() -> Int? {
    if let digits = takeDigits(most: 2) { return digits.value }
    var end = index
    while end < scalars.count, ChineseNumber.isPart(scalars[end]) {
      guard end - index < Self.longestNumber else { return nil }
      end += 1
    }
    guard end > index, let value = ChineseNumber.value(scalars[index..<end]) else { return nil }
    index = end
    return value
  }

  /// More characters than any number up to 999 has, with room for zeros in front.
  private static let longestNumber = 16

  /// Moves over a sign or word that stands between the two ends of a span.
  mutating func takeRangeSign() -> Bool {
    guard take(anyOf: ["--", "-", "~", "至", "到", " to ", "to "]) else { return false }
    while take("-") {}
    return true
  }
}

extension TextCursor {
  /// Moves over the first of these English words that stands here as a whole, and over the sign behind it.
  mutating func takeWord(anyOf list: [String]) -> Bool {
    for words in list {
      var next = self
      guard next.take(words), next.peek().map({ !$0.isASCIILetter }) ?? true else { continue }
      _ = next.take(anyOf: [" ", "-", ","])
      self = next
      return true
    }
    return false
  }
}
