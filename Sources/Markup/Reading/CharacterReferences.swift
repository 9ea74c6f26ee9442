/// The references by which HTML writes characters: `&lt;`, `&#39;`, `&#x4E00;`.
package enum CharacterReferences {
  /// The text with its references replaced; what is no known reference stays as it is.
  package static func decoded(_ source: ArraySlice<UInt8>) -> [UInt8] {
    guard source.contains(UInt8(ascii: "&")) else { return Array(source) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var rest = source
    while let byte = rest.first {
      if byte == UInt8(ascii: "&"), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(rest[(rest.startIndex + 1)..<end])
      {
        bytes.append(contentsOf: Array(String(scalar).utf8))
        rest = rest[(end + 1)...]
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }

  private static func scalar(_ reference: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let name = String(decoding: reference, as: UTF8.self)
    guard reference.first == UInt8(ascii: "#") else { return named[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.utf8.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    return number.flatMap(Unicode.Scalar.init)
  }

  /// The names that pages and templates use.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ensp": "\u{2002}",
    "emsp": "\u{2003}", "thinsp": "\u{2009}", "shy": "\u{AD}", "middot": "·", "times": "×", "ndash": "–",
    "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "copy": "©",
  ]
}
