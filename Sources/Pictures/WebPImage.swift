/// The chunks of one still picture in a WebP file: perhaps its transparency, then its pixels.
struct WebPImage {
  private var hasAlpha = false
  /// The size of the picture; nil until its pixels were read.
  private(set) var size: PixelSize?

  /// Whether a chunk belongs to the picture; those of a second picture are refused, as decoders do.
  mutating func takes(_ chunk: WebPChunk) throws(PictureError) -> Bool {
    switch chunk.type {
    case "ALPH":
      guard !hasAlpha, size == nil else { throw PictureError(.misplacedPart, at: chunk.offset) }
      hasAlpha = true
    case "VP8 ", "VP8L":
      guard size == nil, !hasAlpha || chunk.type == "VP8 " else {
        throw PictureError(.misplacedPart, at: chunk.offset)
      }
      size = try chunk.type == "VP8L" ? Self.losslessSize(chunk) : Self.lossySize(chunk)
    default: return false
    }
    return true
  }

  private static func lossySize(_ chunk: WebPChunk) throws(PictureError) -> PixelSize {
    var header = ByteReader(chunk.data)
    let isKeyFrame = try header.byte() & 1 == 0
    _ = try header.take(2)
    guard isKeyFrame, try header.take(3).elementsEqual([0x9D, 0x01, 0x2A]) else {
      throw PictureError(.unknownPart, at: chunk.offset)
    }
    let width = try header.number(2, .little) & 0x3FFF
    let height = try header.number(2, .little) & 0x3FFF
    return try PixelSize(width, height, at: chunk.offset)
  }

  private static func losslessSize(_ chunk: WebPChunk) throws(PictureError) -> PixelSize {
    var header = ByteReader(chunk.data)
    guard try header.byte() == 0x2F else { throw PictureError(.unknownPart, at: chunk.offset) }
    let bits = try header.number(4, .little)
    return try PixelSize(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1, at: chunk.offset)
  }
}
