import Testing

@testable import Pictures

@Suite struct JPEGCleanerTests {
  private typealias Sample = JPEGSample

  @Test func whatCamerasWroteGoes() throws {
    let picture = try PictureCleaner.clean(Sample.camera)
    let orientation = try #require(Orientation(6))
    #expect(picture.bytes == Sample.picture(Sample.jfif, Sample.exif(orientation.exif)))
    #expect(picture.removed == ["Exif", "GPS", "IPTC", "MPF", "XMP", "comment", "trailing data"])
    #expect(picture.format == .jpeg)
  }

  @Test func aCleanPictureStaysAsItIs() throws {
    let bytes = Sample.picture(
      Sample.jfif, Sample.segment(0xEE, "Adobe".utf8 + [0, 100, 0, 0, 0, 0, 1]),
      Sample.segment(0xE2, "ICC_PROFILE\0".utf8 + [1, 1, 9, 9]), Sample.segment(0xDD, [0, 4]))
    let picture = try PictureCleaner.clean(bytes)
    #expect(picture.bytes == bytes)
    #expect(picture.removed.isEmpty)
  }

  @Test func aRealPictureStaysAsItIs() throws {
    let picture = try PictureCleaner.clean(Sample.pixel)
    #expect(picture.bytes == Sample.pixel)
    #expect([picture.width, picture.height] == [1, 1])
  }

  @Test func bytesThatFillTheRoomBeforeMarkersStayWithThem() throws {
    let filled = Sample.picture([0xFF, 0xFF] + Sample.jfif)
    #expect(try PictureCleaner.clean(filled).bytes == filled)
    #expect(
      try PictureCleaner.clean(Sample.picture([0xFF] + Sample.segment(0xFE, canary))).bytes
        == Sample.picture())
  }

  @Test func aThumbnailGoesOutOfTheJFIFHeader() throws {
    let header = Sample.segment(0xE0, "JFIF\0".utf8 + [1, 1, 0, 0, 1, 0, 1, 1, 9] + canary)
    let extended = Sample.segment(0xE0, "JFXX\0".utf8 + [0x10] + canary)
    let picture = try PictureCleaner.clean(Sample.picture(header, extended))
    #expect(picture.bytes == Sample.picture(Sample.jfif))
    #expect(picture.removed == ["thumbnail"])
  }

  @Test func whatStandsBehindTheAdobeMarkGoes() throws {
    let mark = "Adobe".utf8 + [0, 100, 0, 0, 0, 0, 1]
    let picture = try PictureCleaner.clean(Sample.picture(Sample.segment(0xEE, mark + canary)))
    #expect(picture.bytes == Sample.picture(Sample.segment(0xEE, mark)))
    #expect(picture.removed == ["application data"])
  }

  @Test(arguments: Array(UInt8(0xE0)...0xEF))
  func unknownApplicationDataGoes(code: UInt8) throws {
    for start in ["", "JFIF\0", "Exif", "ICC_PROFILE", "Adob"] {
      let content = Array(start.utf8) + canary.prefix(code == 0xE0 ? 8 : 30)
      let picture = try PictureCleaner.clean(Sample.picture(Sample.segment(code, content)))
      #expect(picture.bytes == Sample.picture())
      #expect(picture.removed == ["application data"])
    }
  }

  @Test func commentsBetweenScansGo() throws {
    let comment = Sample.segment(0xFE, canary)
    let head = Sample.start + Sample.quantization + Sample.frame() + Sample.huffman + Sample.scan()
    let tail = Sample.scan() + Sample.end
    #expect(try PictureCleaner.clean(head + comment + tail).bytes == head + tail)
  }

  @Test func theSecondPictureOfAMotionPhotoGoes() throws {
    let picture = try PictureCleaner.clean(Sample.picture(behind: Sample.picture()))
    #expect(picture.bytes == Sample.picture())
    #expect(picture.removed == ["trailing data"])
  }

  @Test(arguments: [
    (Sample.start + Sample.frame() + Sample.end, PictureError.Reason.noPicture),
    (Sample.start + Sample.jfif + Sample.end, .noPicture),
    (Sample.start + Sample.scan() + Sample.end, .misplacedPart),
    (Sample.start + Sample.frame() + Sample.frame() + Sample.scan() + Sample.end, .misplacedPart),
    (Sample.start + Sample.frame(0, 2) + Sample.scan() + Sample.end, .wrongSize),
    (Sample.start + Sample.frame(3, 0) + Sample.scan() + Sample.end, .wrongSize),
    (Sample.start + Sample.frame() + Sample.scan(), .cutShort),
    (Sample.start + [0xFF, 0xFE, 0, 1] + Sample.frame() + Sample.scan() + Sample.end, .wrongLength),
    (Sample.start + [0xFF, 0xC8, 0, 2] + Sample.frame() + Sample.scan() + Sample.end, .unknownPart),
    (Sample.start + Sample.jfif + [0] + Sample.frame() + Sample.scan() + Sample.end, .unknownPart),
    (Sample.start + Sample.start + Sample.frame() + Sample.scan() + Sample.end, .unknownPart),
  ])
  func whatIsNoPictureIsRefused(bytes: [UInt8], reason: PictureError.Reason) {
    #expect(refusal(bytes) == reason)
  }

  @Test(arguments: [UInt8(0xC0), 0xC2, 0xC4, 0xDA, 0xDB, 0xDC, 0xDD])
  func nothingHidesBehindTables(code: UInt8) {
    let content: [UInt8] =
      switch code {
      case 0xC4: [0, 1] + [UInt8](repeating: 0, count: 15) + [0]
      case 0xDA: [1, 1, 0, 0, 63, 0]
      case 0xDB: [0] + [UInt8](repeating: 1, count: 64)
      case 0xDC, 0xDD: [0, 1]
      default: [8, 0, 2, 0, 3, 1, 1, 0x11, 0]
      }
    #expect(JPEGTables.fill(content[...], code: code))
    #expect(!JPEGTables.fill((content + canary)[...], code: code))
    #expect(!JPEGTables.fill(content.dropLast(), code: code))
  }
}
