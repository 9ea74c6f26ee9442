/// The path of a file in a bundle by its bytes, so that two spellings of one text are two paths.
struct EntryPath: Hashable, Comparable, Sendable {
  let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  init(_ text: String) { self.init(text.utf8) }

  static func < (a: EntryPath, b: EntryPath) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }

  /// The path as text, with U+FFFD where it is no UTF-8.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The same for all paths that some disks hold for one: spelled otherwise, or in another case.
  var folded: String { text.lowercased() }

  /// The path with one slash at its end.
  var ofFolder: EntryPath {
    let slash = UInt8(ascii: "/")
    return bytes.last == slash ? self : EntryPath(bytes + [slash])
  }

  /// Whether unpacking it anywhere makes a file in that folder, with this very name.
  var isPlain: Bool {
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return text.utf8.elementsEqual(bytes) && !text.unicodeScalars.contains(where: KeyName.isControl)
      && !hasDrive && parts.count <= Self.deepest && parts.allSatisfy(Self.isPlain)
  }

  private static let deepest = 64

  private static func isPlain(_ part: ArraySlice<UInt8>) -> Bool {
    let isDots = part.count <= 2 && part.allSatisfy { $0 == UInt8(ascii: ".") }
    return !isDots && !part.contains(UInt8(ascii: "\\"))
  }

  /// Whether Windows reads the beginning as the name of a disk.
  private var hasDrive: Bool { bytes.dropFirst().first == UInt8(ascii: ":") }

  /// The folders that the path needs, from the top, without slashes at their ends.
  var folders: [EntryPath] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { EntryPath(bytes[..<$0]) }
  }
}
