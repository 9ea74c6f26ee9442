/// One record of Linux's `getdents64`: inode and offset (8 bytes each), length (2), kind (1), name, NUL.
struct DirectoryRecord {
  let name: String
  /// One of the `DT_` numbers.
  let kind: Int

  private static let headerSize = 19

  /// Takes the first record off the bytes; nil when no whole record is left.
  init?(removingFirstOf bytes: inout ArraySlice<UInt8>) {
    let start = bytes.startIndex
    guard bytes.count > Self.headerSize else { return nil }
    let length = Int(bytes[start + 16]) | Int(bytes[start + 17]) << 8
    guard length > Self.headerSize, length <= bytes.count else { return nil }
    kind = Int(bytes[start + 18])
    let text = bytes[(start + Self.headerSize)..<(start + length)]
    name = String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
    bytes = bytes.dropFirst(length)
  }
}
