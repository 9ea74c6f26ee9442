/// Cuts and joins paths on their bytes.
package enum FolderPath {
  private static let slash = UInt8(ascii: "/")

  /// What stands before the last slash; empty without one.
  static func parent(of path: String) -> String {
    guard let cut = path.utf8.lastIndex(of: slash) else { return "" }
    return String(Substring(path.utf8[..<cut]))
  }

  /// What stands after the last slash; the whole text without one.
  package static func name(of path: String) -> String {
    guard let cut = path.utf8.lastIndex(of: slash) else { return path }
    return String(Substring(path.utf8[path.utf8.index(after: cut)...]))
  }

  static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    return folder.utf8.last == slash ? folder + name : "\(folder)/\(name)"
  }

  /// An order of paths in which also equal texts of different bytes have their places.
  static func precedes(_ a: String, _ b: String) -> Bool {
    a < b || (a == b && a.utf8.lexicographicallyPrecedes(b.utf8))
  }

  /// The path without slashes at its end; `/` stays.
  static func withoutTrailingSlashes(_ path: String) -> String {
    guard let last = path.utf8.lastIndex(where: { $0 != slash }) else { return path.isEmpty ? "" : "/" }
    return String(Substring(path.utf8[...last]))
  }
}
