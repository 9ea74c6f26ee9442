import Testing

@testable import Pictures

@Suite struct WebPCleanerTests {
  private typealias Sample = WebPSample

  @Test func whatCamerasWroteGoes() throws {
    let picture = try PictureCleaner.clean(Sample.camera)
    let orientation = try #require(Orientation(6))
    #expect(
      picture.bytes
        == Sample.picture(Sample.header(flags: 8), Sample.lossy, Sample.chunk("EXIF", orientation.exif)))
    #expect(picture.removed == ["Exif", "GPS", "XMP", "trailing data", "unknown data"])
    #expect(picture.format == .webp)
  }

  @Test func whatIsInAndBehindTheFramesGoes() throws {
    let picture = try PictureCleaner.clean(Sample.film)
    #expect(
      picture.bytes
        == Sample.picture(
          Sample.header(flags: 2), Sample.animation,
          Sample.frame(Sample.chunk("ALPH", [0, 1]), Sample.lossy),
          Sample.frame(Sample.lossless)))
    #expect(picture.removed == ["XMP", "unknown data"])
    #expect([picture.width, picture.height] == [3, 2])
  }

  @Test(arguments: [
    Sample.picture(Sample.lossy), Sample.picture(Sample.lossless),
    Sample.picture(
      Sample.header(flags: 0x30), Sample.chunk("ICCP", [1, 2, 3]), Sample.chunk("ALPH", [0, 1]),
      Sample.lossy),
  ])
  func aCleanPictureStaysAsItIs(bytes: [UInt8]) throws {
    let picture = try PictureCleaner.clean(bytes)
    #expect(picture.bytes == bytes)
    #expect(picture.removed.isEmpty)
  }

  @Test func theSizeOfAPictureWithoutAHeaderIsThatOfItsPixels() throws {
    let lossy = try PictureCleaner.clean(Sample.picture(Sample.lossy))
    #expect([lossy.width, lossy.height] == [3, 2])
    let lossless = try PictureCleaner.clean(Sample.picture(Sample.lossless))
    #expect([lossless.width, lossless.height] == [1, 1])
  }

  @Test func theFlagsOfWhatWentAreCleared() throws {
    let bytes = Sample.picture(Sample.header(flags: 0x3C), Sample.lossy, Sample.chunk("XMP ", canary))
    #expect(try PictureCleaner.clean(bytes).bytes == Sample.picture(Sample.header(flags: 0x30), Sample.lossy))
  }

  @Test func anythingBehindTheOnlyPictureGoes() throws {
    let bytes = Sample.picture(
      Sample.lossy, Sample.chunk("EXIF", ExifSample.camera(6)), Sample.chunk("VP8 ", canary))
    let picture = try PictureCleaner.clean(bytes)
    #expect(picture.bytes == Sample.picture(Sample.lossy))
    #expect(picture.removed == ["Exif", "GPS", "unknown data"])
  }

  @Test func oddChunksAreMadeEvenWithAZero() throws {
    let clean = Sample.picture(Sample.lossless)
    var marked = clean
    marked[marked.count - 1] = 0x41
    #expect(try PictureCleaner.clean(marked).bytes == clean)
    var unpadded = Array(clean.dropLast())
    unpadded[4] -= 1
    #expect(try PictureCleaner.clean(unpadded).bytes == clean)
  }

  @Test(arguments: [
    (Sample.picture(), PictureError.Reason.cutShort),
    (Sample.picture(Sample.header(flags: 0)), .noPicture),
    (Sample.picture(Sample.header(flags: 2), Sample.animation), .noPicture),
    (Sample.picture(Sample.header(flags: 2), Sample.animation, Sample.frame()), .noPicture),
    (Sample.picture(Sample.chunk("ALPH", [0]), Sample.lossy), .unknownPart),
    (Sample.picture(Sample.chunk("XMP ", canary), Sample.lossy), .unknownPart),
    (Sample.picture(Sample.header(flags: 0), Sample.header(flags: 0), Sample.lossy), .misplacedPart),
    (Sample.picture(Sample.header(flags: 0), Sample.lossy, Sample.lossy), .misplacedPart),
    (Sample.picture(Sample.header(flags: 0), Sample.chunk("ALPH", [0]), Sample.lossless), .misplacedPart),
    (Sample.picture(Sample.header(flags: 0), Sample.lossy, Sample.frame(Sample.lossy)), .misplacedPart),
    (Sample.picture(Sample.header(flags: 2), Sample.frame(Sample.lossy)), .misplacedPart),
    (Sample.picture(Sample.header(flags: 2), Sample.animation, Sample.lossy), .misplacedPart),
    (Sample.picture(Sample.header(flags: 2), Sample.chunk("ANIM", canary)), .wrongLength),
    (Sample.picture(Sample.chunk("VP8X", canary), Sample.lossy), .wrongLength),
    (Sample.picture(Sample.chunk("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0, 0, 1, 0])), .wrongSize),
    (Sample.picture(Sample.chunk("VP8 ", [1, 0, 0, 0x9D, 0x01, 0x2A, 1, 0, 1, 0])), .unknownPart),
    (Sample.picture(Sample.chunk("VP8L", [0x2E, 0, 0, 0, 0])), .unknownPart),
  ])
  func whatIsNoPictureIsRefused(bytes: [UInt8], reason: PictureError.Reason) {
    #expect(refusal(bytes) == reason)
  }
}
