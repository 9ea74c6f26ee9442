/// What programs write into the application segments of JPEG files, told by how they begin.
enum JPEGApplicationData {
  /// A JFIF header, of which this many bytes stay, the last two of them nothing.
  case jfif(kept: Int)
  /// What a decoder has to know about the colours, of which this many bytes stay.
  case adobe(kept: Int)
  case colorProfile
  case exif(ArraySlice<UInt8>)
  case other(RemovedPart)

  /// The data of a segment.
  init(code: UInt8, _ segment: ArraySlice<UInt8>) {
    switch code {
    case 0xE0 where segment.count >= 14 && segment.starts(with: "JFIF\0".utf8): self = .jfif(kept: 14)
    case 0xE1 where segment.starts(with: "Exif\0".utf8):
      self = .exif(segment.dropFirst(ExifFacts.prefix.count))
    case 0xE2 where segment.count >= 14 && segment.starts(with: "ICC_PROFILE\0".utf8): self = .colorProfile
    case 0xEE where segment.count >= 12 && segment.starts(with: "Adobe".utf8): self = .adobe(kept: 12)
    default:
      let known = Self.known.first { $0.code == code && segment.starts(with: $0.start.utf8) }
      self = .other(known?.part ?? .application)
    }
  }

  private static let known: [(code: UInt8, start: String, part: RemovedPart)] = [
    (0xE0, "JFXX\0", .thumbnail), (0xE1, "http://ns.adobe.com/xap/1.0/\0", .xmp),
    (0xE1, "http://ns.adobe.com/xmp/extension/\0", .xmp), (0xE2, "MPF\0", .mpf),
    (0xEB, "JP", .contentCredentials), (0xED, "Photoshop 3.0\0", .iptc),
  ]
}
