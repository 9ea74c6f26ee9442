/// The checksum of PNG chunks.
enum CRC32 {
  /// The checksum of bytes.
  static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    // An index is one byte, and the table has 256 entries.
    let table = Self.table
    var checksum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { checksum = table[Int(UInt8(truncatingIfNeeded: checksum) ^ byte)] ^ (checksum >> 8) }
    return ~checksum
  }

  /// What each byte does to the checksum.
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }
}
