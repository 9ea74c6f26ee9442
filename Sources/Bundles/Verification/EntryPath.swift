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
    guard text.utf8.elementsEqual(bytes), !text.unicodeScalars.contains(where: KeyName.isControl) else {
      return false
    }
    let dot = UInt8(ascii: ".")
    return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
      !(part.count <= 2 && part.allSatisfy { $0 == dot }) && !part.contains(UInt8(ascii: "\\"))
    }
  }
}
