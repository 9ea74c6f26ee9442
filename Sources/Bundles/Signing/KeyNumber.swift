/// The eight random bytes by which a signature tells which key made it.
package struct KeyNumber: Hashable, Sendable, CustomStringConvertible {
  static let length = 8

  let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Sixteen hexadecimal digits.
  package var description: String { String(decoding: Hexadecimal.digits(of: bytes), as: UTF8.self) }
}
