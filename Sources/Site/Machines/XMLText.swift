/// What XML documents may hold.
enum XMLText {
  /// The bytes of a document in UTF-8, with blanks for controls and marks for the two codes that XML has no way to write.
  static func allowed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x09, 0x0A: continue
      case 0..<0x20: bytes[index] = UInt8(ascii: " ")
      case 0xBE...0xBF where bytes[..<index].suffix(2).elementsEqual([0xEF, 0xBF]): bytes[index] = 0xBD
      default: continue
      }
    }
    return bytes
  }
}
