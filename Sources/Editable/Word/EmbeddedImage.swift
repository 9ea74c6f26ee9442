internal import Markup

/// A picture that stands in the page as a `data:` address.
struct EmbeddedImage {
  let source: Picture.Source
  let size: Picture.Size

  /// The picture of an address; nil where it is no PNG or JPEG in Base64 whose size can be read.
  init?(_ address: String) {
    let bytes = Array(address.utf8)
    if let png = Self.content(of: bytes, "data:image/png;base64,"), let size = Self.sizeOfPNG(png) {
      source = .png(png)
      self.size = size
    } else if let jpeg = Self.content(of: bytes, "data:image/jpeg;base64,"), let size = Self.sizeOfJPEG(jpeg)
    {
      source = .jpeg(jpeg)
      self.size = size
    } else {
      return nil
    }
  }

  private static func content(of bytes: [UInt8], _ start: StaticString) -> [UInt8]? {
    let count = start.utf8CodeUnitCount
    let isThis = start.withUTF8Buffer { bytes.starts(with: $0) }
    return isThis ? decodedBase64(bytes[count...]) : nil
  }

  /// The bytes of a Base64 text (RFC 4648, 4); nil where a character does not belong there.
  private static func decodedBase64(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for character in text where !character.isHTMLSpace {
      if character == UInt8(ascii: "=") { break }
      guard let value = sextet(character) else { return nil }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static func sextet(_ character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  /// The size in the first chunk of a PNG (PNG specification, 11.2.2).
  private static func sizeOfPNG(_ bytes: [UInt8]) -> Picture.Size? {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), bytes.count >= 24 else { return nil }
    return size(width: number(bytes[16..<20]), height: number(bytes[20..<24]))
  }

  /// The size in the frame header of a JPEG (ITU-T T.81, B.2.2).
  private static func sizeOfJPEG(_ bytes: [UInt8]) -> Picture.Size? {
    var index = 2
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    while index + 9 <= bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return size(
          width: number(bytes[(index + 7)..<(index + 9)]), height: number(bytes[(index + 5)..<(index + 7)]))
      }
      index += 2 + number(bytes[(index + 2)..<(index + 4)])
    }
    return nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  private static func size(width: Int, height: Int) -> Picture.Size? {
    guard (1...32_767).contains(width), (1...32_767).contains(height) else { return nil }
    return Picture.Size(width: width * Picture.unitsPerPixel, height: height * Picture.unitsPerPixel)
  }
}
