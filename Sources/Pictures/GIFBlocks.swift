extension ByteReader {
  /// The next block, whose length stands before it; nil for the empty one that ends a row of them.
  mutating func gifBlock() throws(PictureError) -> ArraySlice<UInt8>? {
    let count = Int(try byte())
    return count == 0 ? nil : try take(count)
  }

  /// Goes on behind the empty block that ends a row of them.
  mutating func skipGIFBlocks() throws(PictureError) {
    while try gifBlock() != nil {}
  }

  /// Goes on behind the colours that follow where the flags of a header say so.
  mutating func skipGIFColors(flags: UInt8) throws(PictureError) {
    if flags & 0x80 != 0 { _ = try take(3 << (Int(flags & 0x07) + 1)) }
  }
}
