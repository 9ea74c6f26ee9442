/// How a name from outside is printed.
package enum PrintedName {
  private static let longest = 200

  /// The name with `?` for what controls a terminal or turns a text around, cut where it is very long.
  package static func of(_ name: String) -> String {
    var printed = String.UnicodeScalarView()
    for (count, scalar) in name.unicodeScalars.enumerated() {
      guard count < longest else { return "\(String(printed))…" }
      printed.append(isControl(scalar) ? "?" : scalar)
    }
    return String(printed)
  }

  /// Controls, the separators of lines, and what turns the direction of a text around.
  package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    default: false
    }
  }
}
