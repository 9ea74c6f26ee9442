internal import Crypto

/// The SHA-256 of bytes, as 64 small hexadecimal digits.
package struct Checksum: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(of bytes: [UInt8]) {
    description = SHA256.hash(data: bytes).lazy.map(Self.digits).joined()
  }

  private static func digits(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return byte < 16 ? "0" + digits : digits
  }
}
