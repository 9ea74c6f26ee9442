/// A part of a PNG file.
struct PNGChunk {
  /// Where the chunk stands in the file.
  let offset: Int
  /// The chunk as it stands, with its length and its checksum.
  let bytes: ArraySlice<UInt8>
  /// The four letters that name its kind.
  let type: String
  let data: ArraySlice<UInt8>

  /// Whether a decoder that does not know the kind must give up.
  var isCritical: Bool { type.utf8.first.map { $0 & 0x20 == 0 } ?? true }

  /// The bytes of a new chunk.
  static func bytes(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let content = type.utf8 + data
    let checksum = CRC32.checksum(content[...])
    return ByteOrder.big.bytes(data.count, 4) + content + ByteOrder.big.bytes(Int(checksum), 4)
  }
}

extension ByteReader {
  /// The next chunk, its checksum compared.
  mutating func pngChunk() throws(PictureError) -> PNGChunk {
    let start = offset
    let length = try number(4, .big)
    let type = try take(4)
    guard type.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else {
      throw PictureError(.unknownPart, at: start)
    }
    let data = try take(length)
    let checksum = CRC32.checksum(bytes(since: start).dropFirst(4))
    guard try number(4, .big) == Int(checksum) else { throw PictureError(.wrongChecksum, at: start) }
    return PNGChunk(
      offset: start, bytes: bytes(since: start), type: String(decoding: type, as: UTF8.self), data: data)
  }
}
