@testable import Pictures

/// Parts of GIF files.
enum GIFSample {
  static let control: [UInt8] = [0x21, 0xF9, 4, 0, 10, 0, 0, 0]
  /// An animation that runs on and on.
  static let loop = block(0xFF, Array("NETSCAPE2.0".utf8), [1, 0, 0])
  /// One white pixel.
  static let pixels: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]

  /// The header and the colours of a picture.
  static func header(_ width: Int = 3, _ height: Int = 2, version: String = "GIF89a") -> [UInt8] {
    version.utf8 + ByteOrder.little.bytes(width, 2) + ByteOrder.little.bytes(height, 2) + [0x80, 0, 0]
      + [0xFF, 0xFF, 0xFF, 0, 0, 0]
  }

  /// An extension of these blocks.
  static func block(_ label: UInt8, _ blocks: [UInt8]...) -> [UInt8] {
    [0x21, label] + blocks.flatMap { [UInt8($0.count)] + $0 } + [0]
  }

  /// XMP as Adobe writes it: no blocks, but a trailer that leads every reader of blocks to its end.
  static let xmp = [0x21, 0xFF, 11] + "XMP DataXMP".utf8 + canary + [1] + (0...255).reversed() + [0]

  /// A picture with these parts before its pixels.
  static func picture(_ parts: [UInt8]..., behind: [UInt8] = []) -> [UInt8] {
    header() + parts.flatMap { $0 } + control + pixels + [0x3B] + behind
  }

  /// An animation with a canary in every place that must go.
  static let camera = picture(
    loop, block(0xFE, canary), xmp, block(0xFF, Array("ICCRGBG1012".utf8), canary),
    block(0x01, [UInt8](repeating: 0, count: 12), canary), block(0x77, canary), behind: canary)
}
