internal import Glibc

/// Owns one iconv descriptor that converts one encoding to another, of which one is UTF-8.
package struct TextConverter: ~Copyable {
  private let descriptor: iconv_t

  /// A converter, or nil where the system has none for the encodings.
  package init?(from source: TextEncoding, to target: TextEncoding = .utf8) {
    guard let descriptor = iconv_open(target.rawValue, source.rawValue),
      descriptor != UnsafeMutableRawPointer(bitPattern: -1)
    else { return nil }
    self.descriptor = descriptor
  }

  deinit {
    iconv_close(descriptor)
  }

  /// The converted bytes, as far as they are sound, and how many bytes that took.
  package func convert(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], consumed: Int) {
    bytes.withUnsafeBytes { source in
      var consumed = 0
      // No sequence of these encodings grows to more than twice its length, to UTF-8 or from it.
      let text = [UInt8](unsafeUninitializedCapacity: source.count * 2) { target, count in
        var input = UnsafeMutableRawPointer(mutating: source.baseAddress)?
          .assumingMemoryBound(to: CChar.self)
        var inputLeft = source.count
        var output = UnsafeMutableRawPointer(target.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var outputLeft = target.count
        // The status says only why it stopped; what is left of the input says where.
        _ = iconv(descriptor, &input, &inputLeft, &output, &outputLeft)
        consumed = source.count - inputLeft
        count = target.count - outputLeft
      }
      return (text, consumed)
    }
  }
}
