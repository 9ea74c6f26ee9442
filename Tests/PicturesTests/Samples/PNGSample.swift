@testable import Pictures

/// Parts of PNG files.
enum PNGSample {
  static let pixels = chunk("IDAT", [0x78, 0x9C, 0x63, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01])
  static let end = chunk("IEND", [])

  /// A chunk with its length and its checksum.
  static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] { PNGChunk.bytes(type, data) }

  /// The header of a grey picture.
  static func header(_ width: Int = 3, _ height: Int = 2) -> [UInt8] {
    chunk("IHDR", ByteOrder.big.bytes(width, 4) + ByteOrder.big.bytes(height, 4) + [8, 0, 0, 0, 0])
  }

  /// A picture with these parts before its pixels.
  static func picture(_ parts: [UInt8]..., behind: [UInt8] = []) -> [UInt8] {
    PictureFormat.pngSignature + header() + parts.flatMap { $0 } + pixels + end + behind
  }

  /// A picture with a canary in every place that must go.
  static let camera = picture(
    chunk("gAMA", [0, 0, 0xB1, 0x8F]), chunk("eXIf", ExifSample.camera(6)),
    chunk("tEXt", "Author\0".utf8 + canary),
    chunk("zTXt", "Comment\0\0".utf8 + canary), chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0".utf8 + canary),
    chunk("tIME", [0x07, 0xEA, 1, 2, 3, 4, 5]), chunk("prVt", canary), behind: canary)
}
