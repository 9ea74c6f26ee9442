/// How a name from outside is printed.
enum PrintedName {
  static func of(_ name: String) -> String {
    var printed = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { printed.append(KeyName.isControl(scalar) ? "?" : scalar) }
    return String(printed)
  }
}
