internal import Crypto

/// The SHA-256 of bytes, written as 64 small hexadecimal digits.
package struct Checksum: Hashable, Sendable, CustomStringConvertible {
  /// Its 32 bytes.
  package let bytes: [UInt8]

  /// The checksum of these bytes.
  package init(of bytes: [UInt8]) { self.init(SHA256.hash(data: bytes)) }

  init(_ digest: SHA256.Digest) { bytes = Array(digest) }

  /// Reads 64 small hexadecimal digits; nil for anything else.
  package init?(digits: ArraySlice<UInt8>) {
    guard digits.count == 64 else { return nil }
    let values = digits.compactMap { digit -> UInt8? in
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
      default: nil
      }
    }
    guard values.count == 64 else { return nil }
    bytes = stride(from: 0, to: 64, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  /// The digits as bytes.
  package var digits: [UInt8] { Hexadecimal.digits(of: bytes) }

  package var description: String { String(decoding: digits, as: UTF8.self) }
}

/// Sums up bytes that come in parts.
struct ChecksumStream {
  private var hash = SHA256()

  mutating func add(_ part: UnsafeRawBufferPointer) { hash.update(bufferPointer: part) }

  var checksum: Checksum { Checksum(hash.finalize()) }
}
