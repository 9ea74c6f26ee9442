internal import Delivery
internal import Diagnostics

/// The name of a key as comments of signify carry it.
enum KeyName {
  private static let longest = 200

  /// The name without control characters and cut to 200 bytes, between two characters; never empty.
  static func cleaned(_ name: String) -> String {
    var cleaned = String.UnicodeScalarView()
    var length = 0
    for scalar in name.unicodeScalars where !PrintedName.isControl(scalar) {
      length += UTF8.width(scalar)
      guard length <= longest else { break }
      cleaned.append(scalar)
    }
    return cleaned.isEmpty ? "key" : String(cleaned)
  }

  /// The name of the key in a file, which is the file's own without its folders and `.sec`.
  static func ofFile(_ fileName: String) -> String {
    let name = FolderPath.name(of: fileName)
    let ending = ".sec"
    return cleaned(
      name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) ? String(name.dropLast(4)) : name)
  }
}
