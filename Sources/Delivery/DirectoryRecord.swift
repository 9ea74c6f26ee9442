/// One record of Linux's `getdents64`: inode and offset (8 bytes each), length (2), kind (1), name, NUL.
struct DirectoryRecord {
  let name: String
  /// Whether the name is UTF-8; if not, it has U+FFFD where it is none, and opens nothing.
  let isText: Bool
  /// One of the `DT_` numbers.
  let kind: Int

  private static let headerSize = 19

  /// Takes the first record off the bytes; nil when no whole record is left.
  init?(removingFirstOf records: inout ArraySlice<UInt8>) {
    let start = records.startIndex
    guard records.count > Self.headerSize else { return nil }
    let length = Int(records[start + 16]) | Int(records[start + 17]) << 8
    guard length > Self.headerSize, length <= records.count else { return nil }
    kind = Int(records[start + 18])
    let text = records[(start + Self.headerSize)..<(start + length)]
    let bytes = text.prefix { $0 != 0 }
    name = String(decoding: bytes, as: UTF8.self)
    isText = name.utf8.elementsEqual(bytes)
    records = records.dropFirst(length)
  }
}
