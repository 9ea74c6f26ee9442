/// The first chunk of a WebP file that holds more than one still picture.
struct WebPHeader {
  let size: PixelSize
  private let flags: UInt8

  /// The header that a chunk tells.
  init(_ chunk: WebPChunk) throws(PictureError) {
    guard chunk.data.count == 10 else { throw PictureError(.wrongLength, at: chunk.offset) }
    var header = ByteReader(chunk.data)
    flags = try header.byte()
    _ = try header.take(3)
    let width = try header.number(3, .little) + 1
    size = try PixelSize(width, try header.number(3, .little) + 1, at: chunk.offset)
  }

  /// Whether readers look for Exif data.
  var hasExif: Bool { flags & Self.exif != 0 }
  /// Whether frames are shown instead of a still picture.
  var isAnimated: Bool { flags & Self.animation != 0 }

  /// The flags for a file without XMP, and without Exif data unless it stays.
  func flags(keepingExif: Bool) -> UInt8 {
    flags & ~(Self.exif | Self.xmp) | (keepingExif ? Self.exif : 0)
  }

  private static let animation: UInt8 = 0x02
  private static let xmp: UInt8 = 0x04
  private static let exif: UInt8 = 0x08
}
