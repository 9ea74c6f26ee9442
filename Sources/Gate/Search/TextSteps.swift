internal import Privacy

/// Reads a finished file scalar by scalar as its readers see it, whatever form its characters are written in.
///
/// Character references, `%E6%9D%8E` and `\u674e` read as what they stand for; tags that stand inside a line of text
/// and what cannot be seen are passed over.
struct TextSteps {
  /// What stands at a place.
  enum Step {
    case letter(Unicode.Scalar)
    case blank
    /// Nothing that a reader sees.
    case nothing
    /// A tag or a sign at which a line of text ends.
    case end
  }

  let text: [UInt8]
  let reading: TextReading

  /// The longest tag that may stand inside a name.
  private static let longestTag = 400

  init(_ text: [UInt8], _ reading: TextReading) {
    self.text = text
    self.reading = reading
  }

  /// What stands at an index, and where the next thing begins.
  func step(at index: Int) -> (step: Step, next: Int) {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "<") where reading == .markup: return tag(at: index)
    case UInt8(ascii: "&") where reading == .markup: return reference(at: index)
    case UInt8(ascii: "%") where reading != .literal: return percent(at: index)
    case UInt8(ascii: "\\") where reading != .literal: return escape(at: index)
    case 0...0x20: return (.blank, index + 1)
    case 0..<0x80: return (Self.folded(Unicode.Scalar(byte)), index + 1)
    default:
      guard let (scalar, next) = scalar(at: index) else { return (.end, index + 1) }
      return (Self.folded(scalar), next)
    }
  }

  /// The scalar right before an index, where it is written as itself; nil at the start of a text.
  func letter(before index: Int) -> Unicode.Scalar? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, index - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    let scalar = text[start] < 0x80 ? Unicode.Scalar(text[start]) : scalar(at: start)?.scalar
    guard let scalar, let folded = FoldedText.fold(scalar), FoldedText.isLetter(folded) else { return nil }
    return folded
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Step {
    guard let folded = FoldedText.fold(scalar) else { return .nothing }
    return folded == " " || folded == "\t" ? .blank : .letter(folded)
  }

  /// The scalar that is written in UTF-8 at an index.
  private func scalar(at index: Int) -> (scalar: Unicode.Scalar, next: Int)? {
    let lead = text[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0
    guard length > 0, index + length <= text.count else { return nil }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      guard text[index + offset] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(text[index + offset] & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, index + length) }
  }
}

// MARK: Other ways to write a character

extension TextSteps {
  /// `&#26446;`, `&#x674E;`, or a name, of which only `&amp;` may be a part of what is looked for.
  private func reference(at index: Int) -> (step: Step, next: Int) {
    guard let end = (index + 1..<min(text.count, index + 12)).first(where: { text[$0] == UInt8(ascii: ";") }),
      end > index + 2
    else { return (.letter("&"), index + 1) }
    if text[index + 1] == UInt8(ascii: "#") {
      let isHexadecimal = text[index + 2] | 0x20 == UInt8(ascii: "x")
      let digits = (isHexadecimal ? index + 3 : index + 2)..<end
      guard let scalar = number(digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init) else {
        return (.letter("&"), index + 1)
      }
      return (Self.folded(scalar), end + 1)
    }
    let name = String(decoding: (index + 1..<end).map { text[$0] }, as: UTF8.self)
    if ["shy", "zwnj", "zwj", "lrm", "rlm"].contains(name) { return (.nothing, end + 1) }
    return (name == "amp" ? .letter("&") : .blank, end + 1)
  }

  /// Bytes of UTF-8 that are written as `%E6%9D%8E`.
  private func percent(at index: Int) -> (step: Step, next: Int) {
    guard let lead = hexadecimalByte(at: index + 1) else { return (.letter("%"), index + 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    var bytes: [UInt8] = []
    for place in 0..<length {
      let at = index + place * 3
      guard at < text.count, text[at] == UInt8(ascii: "%"), let byte = hexadecimalByte(at: at + 1) else {
        return (.letter("%"), index + 1)
      }
      bytes.append(byte)
    }
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
      return (.end, index + 1)
    }
    return (Self.folded(scalar), index + length * 3)
  }

  /// `\u674e`, and `\n` and its like, which are blanks.
  private func escape(at index: Int) -> (step: Step, next: Int) {
    guard index + 1 < text.count else { return (.letter("\\"), index + 1) }
    if text[index + 1] | 0x20 == UInt8(ascii: "u"), index + 6 <= text.count,
      let scalar = number(index + 2..<index + 6, radix: 16).flatMap(Unicode.Scalar.init)
    {
      return (Self.folded(scalar), index + 6)
    }
    // In stylesheets `\\674e ` is a character, too.
    let digits = (index + 1..<min(text.count, index + 7)).prefix { Self.digit(text[$0]) != nil }
    if digits.count >= 4, let scalar = number(digits, radix: 16).flatMap(Unicode.Scalar.init) {
      let isClosed = digits.upperBound < text.count && text[digits.upperBound] == 0x20
      return (Self.folded(scalar), digits.upperBound + (isClosed ? 1 : 0))
    }
    let isBlank = "nrt".utf8.contains(text[index + 1])
    return (isBlank ? .blank : .letter("\\"), index + (isBlank ? 2 : 1))
  }

  private func hexadecimalByte(at index: Int) -> UInt8? {
    guard index + 2 <= text.count else { return nil }
    return number(index..<index + 2, radix: 16).flatMap { UInt8(exactly: $0) }
  }

  private func number(_ range: Range<Int>, radix: UInt32) -> UInt32? {
    guard !range.isEmpty, range.count <= 8 else { return nil }
    var value: UInt32 = 0
    for index in range {
      guard let digit = Self.digit(text[index]), digit < radix, value < 0x1000_0000 else { return nil }
      value = value * radix + digit
    }
    return value
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: UInt32((byte | 0x20) - 0x61) + 10
    default: nil
    }
  }
}

// MARK: Tags

extension TextSteps {
  /// A tag that stands inside a line of text is nothing to its reader; any other ends the line.
  private func tag(at index: Int) -> (step: Step, next: Int) {
    let limit = min(text.count, index + Self.longestTag)
    guard let end = (index..<limit).first(where: { text[$0] == UInt8(ascii: ">") }) else {
      return (.end, index + 1)
    }
    var name = index + 1
    if name < end, text[name] == UInt8(ascii: "/") { name += 1 }
    switch InlineTags.effect(text, from: name, to: end) {
    case .nothing: return (.nothing, end + 1)
    case .blank: return (.blank, end + 1)
    case .end: return (.end, end + 1)
    }
  }
}
