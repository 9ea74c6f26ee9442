/// Reads the attributes of a start tag, one after another, as ranges of the page's bytes.
package struct HTMLAttributes: Sequence, IteratorProtocol {
  /// An attribute as it was written.
  package struct Attribute: Sendable {
    package let name: Range<Int>
    /// The value without its quotes, with its character references; empty where there is none.
    package let value: Range<Int>
  }

  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  package init(of tag: HTMLScanner.StartTag, in bytes: [UInt8]) {
    self.bytes = bytes
    position = tag.attributes.lowerBound
    end = Swift.min(tag.attributes.upperBound, bytes.count)
  }

  package mutating func next() -> Attribute? {
    while position < end, bytes[position].isHTMLSpace || bytes[position] == UInt8(ascii: "/") {
      position += 1
    }
    guard position < end else { return nil }
    let name = readName()
    skipSpace()
    guard position < end, bytes[position] == UInt8(ascii: "=") else {
      return Attribute(name: name, value: position..<position)
    }
    position += 1
    skipSpace()
    return Attribute(name: name, value: readValue())
  }

  private mutating func readName() -> Range<Int> {
    let start = position
    position += 1
    while position < end, !bytes[position].endsHTMLName, bytes[position] != UInt8(ascii: "=") {
      position += 1
    }
    return start..<position
  }

  private mutating func readValue() -> Range<Int> {
    guard position < end else { return end..<end }
    let quote = bytes[position]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { position += 1 }
    let start = position
    while position < end, isQuoted ? bytes[position] != quote : !bytes[position].isHTMLSpace { position += 1 }
    let value = start..<position
    if isQuoted { position = Swift.min(end, position + 1) }
    return value
  }

  private mutating func skipSpace() {
    while position < end, bytes[position].isHTMLSpace { position += 1 }
  }
}
