/// Bytes from outside, in which numbers stand with the small end first.
struct ByteFields {
  let bytes: [UInt8]

  /// The number of so many bytes at a place; nil where it does not lie within, or is too big for an Int.
  func number(at place: Int, bytes count: Int) -> Int? {
    guard let field = slice(at: place, count: count) else { return nil }
    return Int(exactly: field.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  /// So many bytes at a place; nil where they do not lie within.
  func slice(at place: Int, count: Int) -> ArraySlice<UInt8>? {
    guard place >= 0, count >= 0, place <= bytes.count, count <= bytes.count - place else { return nil }
    return bytes[place..<(place + count)]
  }
}
