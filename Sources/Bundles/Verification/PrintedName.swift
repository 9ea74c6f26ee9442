/// How a name from outside is printed.
enum PrintedName {
  private static let longest = 200

  /// The name with `?` for what controls a terminal or turns a text around, cut where it is very long.
  static func of(_ name: String) -> String {
    var printed = String.UnicodeScalarView()
    for (count, scalar) in name.unicodeScalars.enumerated() {
      guard count < longest else { return "\(String(printed))…" }
      printed.append(KeyName.isControl(scalar) ? "?" : scalar)
    }
    return String(printed)
  }
}
