@testable import Pictures

/// Parts of WebP files.
enum WebPSample {
  /// One pixel without loss, in an odd number of bytes.
  static let lossless = chunk(
    "VP8L", [0x2F, 0x00, 0x00, 0x00, 0x10, 0x07, 0x10, 0x11, 0x11, 0x88, 0x88, 0xFE, 0x07])
  static let lossy = chunk("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A, 3, 0, 2, 0, 0x34, 0x25])
  static let animation = chunk("ANIM", [0, 0, 0, 0, 0, 0])

  /// A chunk with its length, made even.
  static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] { WebPChunk.bytes(type, data) }

  /// The header of a picture three wide and two high: animated 2, XMP 4, Exif 8, colours 32.
  static func header(flags: UInt8) -> [UInt8] { chunk("VP8X", [flags, 0, 0, 0, 2, 0, 0, 1, 0, 0]) }

  /// A frame of an animation.
  static func frame(_ parts: [UInt8]...) -> [UInt8] {
    chunk("ANMF", [0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 100, 0, 0, 0] + parts.flatMap { $0 })
  }

  /// A file of these chunks.
  static func picture(_ parts: [UInt8]..., behind: [UInt8] = []) -> [UInt8] {
    let content = "WEBP".utf8 + parts.flatMap { $0 }
    return "RIFF".utf8 + ByteOrder.little.bytes(content.count, 4) + content + behind
  }

  /// A picture with a canary in every place that must go.
  static let camera = picture(
    header(flags: 0x0C), lossy, chunk("EXIF", ExifSample.camera(6)), chunk("XMP ", canary),
    chunk("note", canary),
    behind: canary)

  /// An animation with a canary in a frame and behind it.
  static let film = picture(
    header(flags: 0x02), animation, frame(chunk("ALPH", [0, 1]), lossy, chunk("note", canary)),
    frame(lossless),
    chunk("XMP ", canary))
}
