/// What the markers of JPEG files stand for.
enum JPEGMarker {
  case frame, tables, scan, application, comment, standalone, end

  /// The meaning of a marker's code; nil for those that no browser reads.
  init?(code: UInt8) {
    switch code {
    case 0xC4, 0xCC, 0xDB, 0xDC, 0xDD: self = .tables
    case 0xC0...0xC7, 0xC9...0xCF: self = .frame
    case 0xDA: self = .scan
    case 0xE0...0xEF: self = .application
    case 0xFE: self = .comment
    case 0x01, 0xD0...0xD7: self = .standalone
    case 0xD9: self = .end
    default: return nil
    }
  }
}

extension ByteReader {
  /// The code of the marker that follows, behind any bytes that fill the room before it.
  mutating func jpegMarker() throws(PictureError) -> UInt8 {
    let start = offset
    guard try byte() == 0xFF else { throw PictureError(.unknownPart, at: start) }
    var code = try byte()
    while code == 0xFF { code = try byte() }
    return code
  }

  /// The content of a marker's segment, whose length stands before it.
  mutating func jpegSegment() throws(PictureError) -> ArraySlice<UInt8> {
    let start = offset
    let length = try number(2, .big)
    guard length >= 2 else { throw PictureError(.wrongLength, at: start) }
    return try take(length - 2)
  }

  /// Goes on behind the coded pixels, to the first marker that is no restart.
  mutating func skipJPEGPixels() throws(PictureError) {
    while true {
      try skip(to: 0xFF)
      var next = self
      switch try next.jpegMarker() {
      case 0x00, 0xD0...0xD7: self = next
      default: return
      }
    }
  }
}
