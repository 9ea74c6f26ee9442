/// Splits the bytes of a page into tags and text; it never fails, as browsers do not.
struct HTMLScanner {
  enum Token {
    case start(name: String, attributes: [String: String], isClosed: Bool)
    case end(name: String)
    case text([UInt8])
  }

  private let bytes: [UInt8]
  /// Where the next token begins.
  private(set) var position = 0
  /// The element whose content is text whatever it looks like, such as `style`.
  private var rawElement: String?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next tag or text, past comments and declarations; nil at the end.
  mutating func next() -> Token? {
    if let name = rawElement {
      rawElement = nil
      return .text(readRawText(until: name))
    }
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else { return .text(readText()) }
      let following = position + 1 < bytes.count ? bytes[position + 1] : 0
      switch following {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): skipDeclaration()
      case UInt8(ascii: "/"): return readEndTag()
      case _ where following.isASCIILetter: return readStartTag()
      default: return .text(readText())
      }
    }
    return nil
  }

  private mutating func readText() -> [UInt8] {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return CharacterReferences.decoded(bytes[start..<position])
  }

  private mutating func readRawText(until name: String) -> [UInt8] {
    let start = position
    let end = Array("</\(name)".utf8)
    while position < bytes.count, !bytes[position...].starts(with: end) { position += 1 }
    return Array(bytes[start..<position])
  }

  private mutating func skipDeclaration() {
    if bytes[position...].starts(with: Array("<!--".utf8)) {
      position = min(bytes.count, position + 4)
      while position < bytes.count, !bytes[position...].starts(with: Array("-->".utf8)) { position += 1 }
      position = min(bytes.count, position + 3)
    } else {
      skipPastTag()
    }
  }

  private mutating func readEndTag() -> Token {
    position += 2
    let name = readName()
    skipPastTag()
    return .end(name: name)
  }

  private mutating func readStartTag() -> Token {
    position += 1
    let name = readName()
    var attributes: [String: String] = [:]
    var isClosed = false
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      isClosed = false
      if bytes[position].isHTMLSpace {
        position += 1
      } else if bytes[position] == UInt8(ascii: "/") {
        isClosed = true
        position += 1
      } else {
        let attribute = readAttribute()
        if attributes[attribute.name] == nil { attributes[attribute.name] = attribute.value }
      }
    }
    position = min(bytes.count, position + 1)
    if name == "style" || name == "script" { rawElement = name }
    return .start(name: name, attributes: attributes, isClosed: isClosed)
  }

  private mutating func readAttribute() -> (name: String, value: String) {
    let start = position
    position += 1
    while position < bytes.count, !Self.endsAttributeName(bytes[position]) { position += 1 }
    let name = String(decoding: bytes[start..<position].map(\.lowercasedASCII), as: UTF8.self)
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return (name, "") }
    position += 1
    skipSpace()
    return (name, readValue())
  }

  private mutating func readValue() -> String {
    guard position < bytes.count else { return "" }
    let quote = bytes[position]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { position += 1 }
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if isQuoted ? byte == quote : byte.isHTMLSpace || byte == UInt8(ascii: ">") { break }
      position += 1
    }
    let value = CharacterReferences.decoded(bytes[start..<position])
    if isQuoted { position = min(bytes.count, position + 1) }
    return String(decoding: value, as: UTF8.self)
  }

  private mutating func readName() -> String {
    let start = position
    while position < bytes.count, !Self.endsName(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position].map(\.lowercasedASCII), as: UTF8.self)
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position].isHTMLSpace { position += 1 }
  }

  private mutating func skipPastTag() {
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
    position = min(bytes.count, position + 1)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte.isHTMLSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  private static func endsAttributeName(_ byte: UInt8) -> Bool {
    endsName(byte) || byte == UInt8(ascii: "=")
  }
}

extension UInt8 {
  /// Whether HTML takes the byte for white space: blank, tab, line feed, form feed or carriage return.
  var isHTMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D }

  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
