/// The one place that makes text safe inside HTML and SVG; it works on UTF-8 bytes, never on Characters.
///
/// A `"` followed by a combining mark is one Character that equals neither, so escaping by Character would let it through.
public enum Escaping {
  /// Appends text for element content or a quoted attribute: `&`, `<`, `>`, `"` and `'` become entities.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { append(escaping: $0, to: &bytes) }
  }

  /// Appends bytes as `append(_:to:)` does; the bytes must be UTF-8.
  public static func append(escaping source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    pieces(of: source) { bytes.append(contentsOf: $0) }
  }

  /// Appends text as `append(_:to:)` does to an array.
  package static func append(_ text: String, to bytes: inout ByteBuffer) {
    var text = text
    text.withUTF8 { source in pieces(of: source) { bytes.append($0) } }
  }

  /// Hands over the safe text in pieces: stretches that stay as they are, and entities.
  @inline(__always)
  private static func pieces(
    of source: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    for index in 0..<source.count {
      guard source[index] <= UInt8(ascii: ">"), let entity = entity(for: source[index]) else { continue }
      body(UnsafeBufferPointer(rebasing: source[start..<index]))
      entity.withUTF8Buffer(body)
      start = index + 1
    }
    body(UnsafeBufferPointer(rebasing: source[start..<source.count]))
  }

  /// The text with everything that HTML gives a meaning replaced.
  public static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
