/// A part of a WebP file, or of one frame in it.
struct WebPChunk {
  /// Where the chunk stands in the file.
  let offset: Int
  /// The four letters that name its kind.
  let type: String
  let data: ArraySlice<UInt8>

  /// The chunk as it is written: its kind, its length, its data and a zero behind an odd number of bytes.
  var bytes: [UInt8] { Self.bytes(type, data) }

  /// The bytes of a new chunk.
  static func bytes(_ type: String, _ data: some Collection<UInt8>) -> [UInt8] {
    type.utf8 + ByteOrder.little.bytes(data.count, 4) + data + (data.count.isMultiple(of: 2) ? [] : [0])
  }
}

extension ByteReader {
  /// The next chunk; the last one of a file may lack the byte that makes it even.
  mutating func webpChunk() throws(PictureError) -> WebPChunk {
    let start = offset
    let type = String(decoding: try take(4), as: UTF8.self)
    let data = try take(try number(4, .little))
    if !data.count.isMultiple(of: 2), !rest.isEmpty { _ = try byte() }
    return WebPChunk(offset: start, type: type, data: data)
  }
}
