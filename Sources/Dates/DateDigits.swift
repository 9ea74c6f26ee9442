/// Writes a date into one piece of memory: pages hold hundreds of thousands of them.
struct DateDigits {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// The text that `body` writes; what goes beyond `room` bytes is left out.
  ///
  /// A text of up to 15 bytes stands in the String itself, without memory of its own.
  static func text(room: Int, _ body: (inout DateDigits) -> Void) -> String {
    String(unsafeUninitializedCapacity: room) { buffer in
      var digits = DateDigits(buffer: buffer)
      body(&digits)
      return digits.count
    }
  }

  private init(buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  mutating func append(_ words: StaticString) {
    words.withUTF8Buffer { words in
      guard words.count <= buffer.count - count else { return }
      for byte in words {
        buffer[count] = byte
        count += 1
      }
    }
  }

  /// Appends a number of at most seven digits, with zeros before it up to a width.
  mutating func append(_ value: Int, width: Int = 1) {
    if value < 0 { append("-") }
    var rest = UInt32(clamping: value.magnitude)
    var digits = 1
    var bound: UInt32 = 10
    while digits < 7, digits < width || rest >= bound {
      digits += 1
      bound *= 10
    }
    guard digits <= buffer.count - count else { return }
    for place in stride(from: count + digits - 1, through: count, by: -1) {
      buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += digits
  }
}
