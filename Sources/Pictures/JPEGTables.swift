/// Whether the segments that stay in a JPEG file hold what they should and nothing behind it.
enum JPEGTables {
  /// Whether a segment is filled by its own tables; decoders refuse those that are not.
  static func fill(_ segment: ArraySlice<UInt8>, code: UInt8) -> Bool {
    switch code {
    case 0xC4: areHuffmanTables(segment)
    case 0xCC: segment.count.isMultiple(of: 2)
    case 0xDB: areQuantizationTables(segment)
    case 0xDA: segment.count == 4 + 2 * Int(segment.first ?? 0)
    case 0xDC, 0xDD: segment.count == 2
    default: segment.count == 6 + 3 * Int(segment.dropFirst(5).first ?? 0)
    }
  }

  private static func areHuffmanTables(_ segment: ArraySlice<UInt8>) -> Bool {
    var rest = segment
    while rest.count >= 17 {
      let codes = rest.dropFirst().prefix(16).reduce(0) { $0 + Int($1) }
      guard rest.count >= 17 + codes else { return false }
      rest = rest.dropFirst(17 + codes)
    }
    return rest.isEmpty
  }

  private static func areQuantizationTables(_ segment: ArraySlice<UInt8>) -> Bool {
    var rest = segment
    while let kind = rest.first {
      let size = kind >> 4 == 0 ? 65 : 129
      guard rest.count >= size else { return false }
      rest = rest.dropFirst(size)
    }
    return true
  }
}
