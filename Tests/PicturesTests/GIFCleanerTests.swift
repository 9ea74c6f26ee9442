import Testing

@testable import Pictures

@Suite struct GIFCleanerTests {
  private typealias Sample = GIFSample

  @Test func whatProgramsWroteGoes() throws {
    let picture = try PictureCleaner.clean(Sample.camera)
    #expect(picture.bytes == Sample.picture(Sample.loop))
    #expect(
      picture.removed == [
        "XMP", "application data", "comment", "plain text", "trailing data", "unknown data",
      ])
    #expect(picture.format == .gif)
    #expect([picture.width, picture.height] == [3, 2])
  }

  @Test(arguments: ["NETSCAPE2.0", "ANIMEXTS1.0"])
  func aCleanAnimationStaysAsItIs(name: String) throws {
    let loop = Sample.block(0xFF, Array(name.utf8), [1, 5, 0], [2, 0, 0, 1, 0])
    let bytes = Sample.picture(loop, Sample.control, Sample.pixels)
    let picture = try PictureCleaner.clean(bytes)
    #expect(picture.bytes == bytes)
    #expect(picture.removed.isEmpty)
  }

  @Test func coloursOfOnePictureStay() throws {
    var local = Sample.pixels
    local[9] = 0x81
    local.insert(contentsOf: [UInt8](repeating: 7, count: 12), at: 10)
    let bytes = Sample.header(version: "GIF87a") + local + [0x3B]
    #expect(try PictureCleaner.clean(bytes).bytes == bytes)
  }

  @Test func nothingHidesInTheLoop() throws {
    let loop = Sample.block(0xFF, Array("NETSCAPE2.0".utf8), [1, 0, 0], canary)
    let picture = try PictureCleaner.clean(Sample.picture(loop))
    #expect(picture.bytes == Sample.picture(Sample.loop))
    #expect(picture.removed == ["application data"])
    let empty = Sample.block(0xFF, Array("NETSCAPE2.0".utf8), canary)
    #expect(try PictureCleaner.clean(Sample.picture(empty)).bytes == Sample.picture())
  }

  @Test(arguments: [UInt8(0x00), 0x01, 0x77, 0xFE, 0xFF])
  func emptyExtensionsGo(label: UInt8) throws {
    #expect(try PictureCleaner.clean(Sample.picture([0x21, label, 0])).bytes == Sample.picture())
  }

  @Test(arguments: [
    (Sample.header() + [0x3B], PictureError.Reason.noPicture),
    (Sample.header(0, 2) + Sample.pixels + [0x3B], .wrongSize),
    (Sample.header(3, 0) + Sample.pixels + [0x3B], .wrongSize),
    (Sample.header() + Sample.pixels, .cutShort),
    (Sample.header() + Sample.pixels + [0x00, 0x3B], .unknownPart),
    (Sample.picture(Sample.block(0xF9, canary)), .wrongLength),
    (Sample.picture(Sample.block(0xF9, [0, 0, 0, 0], canary)), .wrongLength),
  ])
  func whatIsNoPictureIsRefused(bytes: [UInt8], reason: PictureError.Reason) {
    #expect(refusal(bytes) == reason)
  }
}
