/// Writes a date into one piece of memory: pages hold hundreds of thousands of them.
struct DateDigits {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  /// The text that `body` writes, of at most 64 bytes; what does not fit is left out.
  static func text(_ body: (inout DateDigits) -> Void) -> String {
    String(unsafeUninitializedCapacity: 64) { buffer in
      var digits = DateDigits(buffer: buffer)
      body(&digits)
      return digits.count
    }
  }

  private init(buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  mutating func append(_ byte: UInt8) {
    guard count < buffer.count else { return }
    buffer[count] = byte
    count += 1
  }

  mutating func append(_ words: StaticString) {
    words.withUTF8Buffer { for byte in $0 { append(byte) } }
  }

  /// Appends a number, with zeros before it up to a width.
  mutating func append(_ value: Int, width: Int = 1) {
    if value < 0 { append(UInt8(ascii: "-")) }
    var divisor: UInt = 1
    var digits = 1
    while digits < width || value.magnitude / divisor >= 10 {
      divisor *= 10
      digits += 1
    }
    var rest = value.magnitude
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }
}
