/// The name of a key as comments of signify carry it.
enum KeyName {
  private static let longest = 200

  /// The name without control characters and cut to 200 bytes, between two characters; never empty.
  static func cleaned(_ name: String) -> String {
    var cleaned = String.UnicodeScalarView()
    var length = 0
    for scalar in name.unicodeScalars where !isControl(scalar) {
      length += UTF8.width(scalar)
      guard length <= longest else { break }
      cleaned.append(scalar)
    }
    return cleaned.isEmpty ? "key" : String(cleaned)
  }

  /// The name of the key in a file, which is the file's own without its folders and `.sec`.
  static func ofFile(_ fileName: String) -> String {
    let name = fileName.utf8.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? []
    let ending = Array(".sec".utf8)
    let base = name.suffix(ending.count).elementsEqual(ending) ? name.dropLast(ending.count) : name[...]
    return cleaned(String(decoding: base, as: UTF8.self))
  }

  /// Controls, the separators of lines, and what turns the direction of a text around.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    default: false
    }
  }
}
