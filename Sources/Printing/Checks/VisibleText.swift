/// Finds the characters that a document of HTML shows.
///
/// It reads what our own pages are made of: tags, comments, and the entities that `Escaping` writes.
struct VisibleText {
  /// Elements whose content is not drawn.
  private static let unseen = ["style", "script", "title", "desc", "metadata"]

  private var rest: ArraySlice<UInt8>
  private var text: [UInt8] = []

  /// The text of all elements that are drawn, in their order.
  static func text(of html: [UInt8]) -> String {
    var reader = VisibleText(rest: html[...])
    reader.read()
    return String(decoding: reader.text, as: UTF8.self)
  }

  private init(rest: ArraySlice<UInt8>) { self.rest = rest }

  private mutating func read() {
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "<"): skipMarkup()
      case UInt8(ascii: "&"): readEntity()
      default:
        let run = rest.prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }
        text += run
        rest = rest.dropFirst(run.count)
      }
    }
  }

  private mutating func skipMarkup() {
    if rest.starts(with: "<!--".utf8) { return skip(past: Array("-->".utf8)) }
    let name = String(decoding: rest.dropFirst().prefix(while: isNameByte), as: UTF8.self).lowercased()
    skipTag()
    // Words of two elements do not become one.
    text.append(UInt8(ascii: " "))
    if VisibleText.unseen.contains(name) { skip(past: Array("</\(name)".utf8)) }
  }

  /// Steps over a tag, in whose quoted attributes `>` means nothing.
  private mutating func skipTag() {
    var quote: UInt8?
    while let byte = rest.popFirst() {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return
      }
    }
  }

  private mutating func skip(past mark: [UInt8]) {
    while !rest.isEmpty, !rest.starts(with: mark) {
      rest = rest.dropFirst()
      rest = rest.drop { $0 != mark[0] }
    }
    rest = rest.dropFirst(mark.count)
    if mark.starts(with: "</".utf8) { skipTag() }
  }

  private mutating func readEntity() {
    let longest = 10
    guard let end = rest.prefix(longest).firstIndex(of: UInt8(ascii: ";")),
      let scalar = VisibleText.scalar(of: String(decoding: rest[..<end].dropFirst(), as: UTF8.self))
    else { return text.append(rest.removeFirst()) }
    text += Array(String(Character(scalar)).utf8)
    rest = rest[rest.index(after: end)...]
  }

  private static func scalar(of entity: String) -> Unicode.Scalar? {
    switch entity {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    default: break
    }
    let number = entity.hasPrefix("#x") ? UInt32(entity.dropFirst(2), radix: 16) : UInt32(entity.dropFirst())
    return entity.hasPrefix("#") ? number.flatMap(Unicode.Scalar.init) : nil
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
