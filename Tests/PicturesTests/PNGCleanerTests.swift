import Testing

@testable import Pictures

@Suite struct PNGCleanerTests {
  private typealias Sample = PNGSample

  @Test func whatProgramsWroteGoes() throws {
    let picture = try PictureCleaner.clean(Sample.camera)
    let orientation = try #require(Orientation(6))
    let kept = Sample.picture(
      Sample.chunk("gAMA", [0, 0, 0xB1, 0x8F]), Sample.chunk("eXIf", orientation.exif))
    #expect(picture.bytes == kept)
    #expect(picture.removed == ["Exif", "GPS", "XMP", "text", "time", "trailing data", "unknown data"])
    #expect(picture.format == .png)
  }

  @Test func aCleanPictureStaysAsItIs() throws {
    let bytes = Sample.picture(
      Sample.chunk("sRGB", [0]), Sample.chunk("iCCP", "icc\0\0".utf8 + [9, 9]),
      Sample.chunk("cICP", [1, 13, 0, 1]),
      Sample.chunk("pHYs", [0, 0, 0x0E, 0xC4, 0, 0, 0x0E, 0xC4, 1]), Sample.chunk("tRNS", [0, 1]),
      Sample.chunk("bKGD", [0, 1]), Sample.chunk("sBIT", [8]),
      Sample.chunk("cHRM", [UInt8](repeating: 1, count: 32)))
    let picture = try PictureCleaner.clean(bytes)
    #expect(picture.bytes == bytes)
    #expect(picture.removed.isEmpty)
    #expect([picture.width, picture.height] == [3, 2])
  }

  @Test func theFramesOfAnAnimationStay() throws {
    let control = Sample.chunk("fcTL", [UInt8](repeating: 0, count: 26))
    let first = Sample.header() + Sample.chunk("acTL", [0, 0, 0, 1, 0, 0, 0, 0]) + control + Sample.pixels
    let second = control + Sample.chunk("fdAT", [0, 0, 0, 1, 7]) + Sample.end
    let bytes = PictureFormat.pngSignature + first + second
    #expect(try PictureCleaner.clean(bytes).bytes == bytes)
  }

  @Test func framesOfNoAnimationGo() throws {
    let picture = try PictureCleaner.clean(Sample.picture(Sample.chunk("fdAT", [0, 0, 0, 1] + canary)))
    #expect(picture.bytes == Sample.picture())
    #expect(picture.removed == ["unknown data"])
  }

  @Test(arguments: ["gAMA", "pHYs", "sRGB", "cHRM", "cICP", "sBIT", "bKGD", "acTL", "fcTL"])
  func nothingHidesInKnownChunks(type: String) throws {
    let picture = try PictureCleaner.clean(Sample.picture(Sample.chunk(type, canary + [0])))
    #expect(picture.bytes == Sample.picture())
  }

  @Test func theMarksOfScreenshotsBehindTheEndGo() throws {
    let picture = try PictureCleaner.clean(Sample.picture(behind: Sample.pixels + Sample.end))
    #expect(picture.bytes == Sample.picture())
    #expect(picture.removed == ["trailing data"])
  }

  @Test(arguments: [
    (Sample.header() + Sample.end, PictureError.Reason.noPicture),
    (Sample.pixels + Sample.end, .misplacedPart),
    (Sample.header() + Sample.header() + Sample.pixels + Sample.end, .misplacedPart),
    (
      Sample.header() + Sample.pixels + Sample.chunk("tEXt", canary) + Sample.pixels + Sample.end,
      .misplacedPart
    ),
    (Sample.header() + Sample.chunk("CgBI", canary) + Sample.pixels + Sample.end, .unknownPart),
    (Sample.header() + Sample.chunk("p\u{301}x", canary) + Sample.pixels + Sample.end, .unknownPart),
    (Sample.header() + Sample.pixels + Sample.chunk("IEND", canary), .wrongLength),
    (Sample.chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1]) + Sample.pixels + Sample.end, .wrongLength),
    (Sample.header(0, 2) + Sample.pixels + Sample.end, .wrongSize),
    (Sample.header(3, 0) + Sample.pixels + Sample.end, .wrongSize),
    (Sample.header(3, 1 << 31) + Sample.pixels + Sample.end, .wrongSize),
    (Sample.header() + Sample.pixels, .cutShort),
  ])
  func whatIsNoPictureIsRefused(chunks: [UInt8], reason: PictureError.Reason) {
    #expect(refusal(PictureFormat.pngSignature + chunks) == reason)
  }

  @Test func everyChangedByteOfAChunkIsSeen() {
    let bytes = Sample.picture()
    for offset in 8..<bytes.count {
      var changed = bytes
      changed[offset] ^= 0x10
      #expect(refusal(changed) != nil)
    }
  }

  @Test func aChecksumThatIsWrongTellsItsPlace() {
    var bytes = Sample.picture()
    bytes[8 + 25 + 8] ^= 1
    #expect(throws: PictureError(.wrongChecksum, at: 33)) { try PictureCleaner.clean(bytes) }
  }
}
