import Markup

/// Addresses as they stand in `href` and `src`: what an address may not hold is percent-encoded.
enum HrefText {
  /// The address with spaces, quotes, non-ASCII and lone `%` percent-encoded; what is encoded stays so.
  static func escaped(_ address: String) -> String {
    let source = Array(address.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(source.count)
    for (index, byte) in source.enumerated() {
      if isSafe(byte) || (byte == UInt8(ascii: "%") && isEncoded(source[(index + 1)...].prefix(2))) {
        out.append(byte)
      } else {
        out.append(UInt8(ascii: "%"))
        out.append(hexDigit(byte >> 4))
        out.append(hexDigit(byte & 15))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  static func appendAnchor(to address: String, into out: inout [UInt8]) {
    out.append(contentsOf: "<a href=\"".utf8)
    Escaping.append(escaped(address), to: &out)
    out.append(contentsOf: "\">".utf8)
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_.!~*'();/?:@&=+$,#".utf8.contains(byte)
    }
  }

  private static func isEncoded(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.count == 2 && digits.allSatisfy { UnicodeScalar($0).properties.isASCIIHexDigit }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
