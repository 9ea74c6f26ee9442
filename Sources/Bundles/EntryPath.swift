internal import Diagnostics
internal import Model

/// The path of a file in a bundle by its bytes, so that two spellings of one text are two paths.
package struct EntryPath: Hashable, Comparable, Sendable {
  let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// The path that a text writes.
  package init(_ text: String) { self.init(text.utf8) }

  /// The order of the bytes.
  package static func < (a: EntryPath, b: EntryPath) -> Bool {
    a.bytes.lexicographicallyPrecedes(b.bytes)
  }

  /// The path as text, with U+FFFD where it is no UTF-8.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The path with one slash at its end.
  var ofFolder: EntryPath {
    let slash = UInt8(ascii: "/")
    return bytes.last == slash ? self : EntryPath(bytes + [slash])
  }

  /// What stands between the slashes.
  var parts: [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
  }

  private static let deepest = 64

  /// Whether unpacking it on any computer makes a file in that folder, with this very name.
  var isPlain: Bool {
    let parts = parts
    return text.utf8.elementsEqual(bytes) && !text.unicodeScalars.contains(where: PrintedName.isControl)
      && parts.count <= Self.deepest
      && parts.allSatisfy { FileName.isPortable(String(decoding: $0, as: UTF8.self)) }
  }
}
