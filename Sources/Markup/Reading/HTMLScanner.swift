/// Splits the bytes of a page into tags and text without copying them; it never fails, as browsers do not.
package struct HTMLScanner {
  /// A start tag as it was written.
  package struct StartTag: Sendable {
    /// The name, in the letters it was written in.
    package let name: Range<Int>
    /// What stands between the name and the end of the tag.
    package let attributes: Range<Int>
    /// The whole tag, from `<` past `>`.
    package let source: Range<Int>
    /// Whether it ends in `/>`.
    package let isClosed: Bool
  }

  /// A piece of a page, as ranges of its bytes.
  package enum Token: Sendable {
    case start(StartTag)
    case end(name: Range<Int>, source: Range<Int>)
    /// Text with its character references; inside `style` and `script` it has none.
    case text(Range<Int>)
    /// A comment or a declaration, whole.
    case declaration(Range<Int>)
  }

  private let bytes: [UInt8]
  /// Where the next token begins.
  package private(set) var position = 0
  /// The name of the element whose content is text whatever it looks like.
  private var rawElement: Range<Int>?

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next piece; nil at the end.
  package mutating func next() -> Token? {
    if let name = rawElement {
      rawElement = nil
      let text = rawText(until: name)
      if !text.isEmpty { return .text(text) }
    }
    guard position < bytes.count else { return nil }
    guard bytes[position] == UInt8(ascii: "<"), position + 1 < bytes.count else { return text() }
    switch bytes[position + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return declaration()
    case UInt8(ascii: "/"): return endTag()
    case let letter where letter.isASCIILetter: return startTag()
    default: return text()
    }
  }

  /// Steps to the end tag of the element that was just begun, past everything inside it, and past that end tag.
  ///
  /// Elements of the same name inside it are counted; without an end tag the page ends there.
  package mutating func skipElement(_ tag: StartTag) {
    guard !tag.isClosed else { return }
    var depth = 1
    while depth > 0, let token = next() {
      switch token {
      case .start(let inner) where !inner.isClosed && isSame(inner.name, tag.name): depth += 1
      case .end(let name, _) where isSame(name, tag.name): depth -= 1
      default: break
      }
    }
  }

  /// Whether a name in the page is this one, whatever the case of its ASCII letters; `name` is in small letters.
  package func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { name in
      zip(bytes[range], name).allSatisfy { $0.lowercasedASCII == $1 }
    }
  }

  private func isSame(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.count == second.count
      && zip(bytes[first], bytes[second]).allSatisfy { $0.lowercasedASCII == $1.lowercasedASCII }
  }

  private mutating func text() -> Token {
    let start = position
    position += 1
    seek(UInt8(ascii: "<"))
    return .text(start..<position)
  }

  private mutating func rawText(until name: Range<Int>) -> Range<Int> {
    let start = position
    while position < bytes.count {
      seek(UInt8(ascii: "<"))
      let end = position + 2 + name.count
      if end <= bytes.count, bytes[position + 1] == UInt8(ascii: "/"), isSame(position + 2..<end, name) {
        break
      }
      position = min(bytes.count, position + 1)
    }
    return start..<position
  }

  private mutating func declaration() -> Token {
    let start = position
    if bytes[position...].starts(with: "<!--".utf8) {
      position = min(bytes.count, position + 4)
      while position < bytes.count, !bytes[position...].starts(with: "-->".utf8) { position += 1 }
      position = min(bytes.count, position + 3)
    } else {
      skipPastTag()
    }
    return .declaration(start..<position)
  }

  private mutating func endTag() -> Token {
    let start = position
    position += 2
    let name = readName()
    skipPastTag()
    return .end(name: name, source: start..<position)
  }

  private mutating func startTag() -> Token {
    let start = position
    position += 1
    let name = readName()
    let attributes = position
    let isWhole = seekTagEnd()
    let isClosed = isWhole && position > attributes && bytes[position - 1] == UInt8(ascii: "/")
    let end = isClosed ? position - 1 : position
    position = min(bytes.count, position + 1)
    if isName(name, "style") || isName(name, "script") { rawElement = isClosed ? nil : name }
    return .start(
      StartTag(name: name, attributes: attributes..<end, source: start..<position, isClosed: isClosed))
  }

  private mutating func readName() -> Range<Int> {
    let start = position
    while position < bytes.count, !bytes[position].endsHTMLName { position += 1 }
    return start..<position
  }

  /// Steps to the `>` of a tag, which means nothing inside quotes; false at the end of the page.
  private mutating func seekTagEnd() -> Bool {
    var isValue = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") { return true }
      position += 1
      if isValue, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        seek(byte)
        position = min(bytes.count, position + 1)
        isValue = false
      } else if byte == UInt8(ascii: "=") {
        isValue = true
      } else if !byte.isHTMLSpace {
        isValue = false
      }
    }
    return false
  }

  private mutating func skipPastTag() {
    seek(UInt8(ascii: ">"))
    position = min(bytes.count, position + 1)
  }

  private mutating func seek(_ byte: UInt8) {
    position = bytes[position...].firstIndex(of: byte) ?? bytes.count
  }
}

extension UInt8 {
  /// Whether HTML takes the byte for white space: blank, tab, line feed, form feed or carriage return.
  @inlinable package var isHTMLSpace: Bool {
    self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D
  }

  package var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  @inlinable package var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// Whether the name of a tag or an attribute ends before the byte.
  var endsHTMLName: Bool { isHTMLSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/") }
}
