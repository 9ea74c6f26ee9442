import Testing

@testable import Pictures

/// The four places where browsers look for an orientation, and where they do not.
@Suite struct OrientationTests {
  private static func turned(_ value: Int) -> [(name: String, bytes: [UInt8])] {
    let exif = ExifSample.camera(value, .big)
    return [
      ("jpeg", JPEGSample.picture(JPEGSample.exif(exif))),
      ("png", PNGSample.picture(PNGSample.chunk("eXIf", exif))),
      (
        "webp",
        WebPSample.picture(WebPSample.header(flags: 8), WebPSample.lossy, WebPSample.chunk("EXIF", exif))
      ),
    ]
  }

  @Test(arguments: 2...8)
  func anOrientationStaysAndNothingElseOfTheExif(value: Int) throws {
    let orientation = try #require(Orientation(value))
    for (name, bytes) in Self.turned(value) {
      let picture = try PictureCleaner.clean(bytes)
      #expect(
        picture.bytes.indices.contains { picture.bytes[$0...].starts(with: orientation.exif) }, "\(name)")
      #expect(picture.removed == ["Exif", "GPS"], "\(name)")
      #expect(!holdsCanary(picture.bytes), "\(name)")
    }
  }

  @Test(arguments: 1...8)
  func theSidesAreThoseThatAreShown(value: Int) throws {
    for (name, bytes) in Self.turned(value) {
      let picture = try PictureCleaner.clean(bytes)
      let isTurned = value >= 5 && name != "webp"
      #expect([picture.width, picture.height] == (isTurned ? [2, 3] : [3, 2]), "\(name)")
    }
  }

  @Test(arguments: [0, 1, 9])
  func anOrientationThatTurnsNothingGoes(value: Int) throws {
    for (name, bytes) in Self.turned(value) {
      let picture = try PictureCleaner.clean(bytes)
      #expect(!picture.bytes.indices.contains { picture.bytes[$0...].starts(with: [0x4D, 0x4D]) }, "\(name)")
    }
  }

  @Test func onlyTheFirstExifTurnsAPicture() throws {
    let picture = try PictureCleaner.clean(
      JPEGSample.picture(JPEGSample.exif(ExifSample.camera(1)), JPEGSample.exif(ExifSample.camera(6))))
    #expect(picture.bytes == JPEGSample.picture())
    #expect(picture.width == 3)
  }

  @Test func exifBehindThePixelsTurnsNoPNG() throws {
    let exif = PNGSample.chunk("eXIf", ExifSample.camera(6))
    let picture = try PictureCleaner.clean(
      PictureFormat.pngSignature + PNGSample.header() + PNGSample.pixels + exif + PNGSample.end)
    #expect(picture.bytes == PNGSample.picture())
    #expect(picture.width == 3)
  }

  @Test func exifBehindTheSixBytesOfJPEGTurnsNoPNG() throws {
    let exif = PNGSample.chunk("eXIf", ExifFacts.prefix + ExifSample.camera(6))
    let picture = try PictureCleaner.clean(PNGSample.picture(exif))
    #expect(picture.bytes == PNGSample.picture())
    #expect(picture.removed == ["Exif", "GPS"])
    #expect(picture.width == 3)
  }

  @Test func theSixthByteBeforeTheExifOfJPEGMayBeAny() throws {
    let segment = JPEGSample.segment(0xE1, "Exif\0A".utf8 + ExifSample.camera(6))
    let orientation = try #require(Orientation(6))
    #expect(
      try PictureCleaner.clean(JPEGSample.picture(segment)).bytes
        == JPEGSample.picture(JPEGSample.exif(orientation.exif)))
  }

  @Test func exifThatTheHeaderDoesNotTellOfTurnsNoWebP() throws {
    let exif = WebPSample.chunk("EXIF", ExifSample.camera(6))
    let picture = try PictureCleaner.clean(
      WebPSample.picture(WebPSample.header(flags: 0), WebPSample.lossy, exif))
    #expect(picture.bytes == WebPSample.picture(WebPSample.header(flags: 0), WebPSample.lossy))
    #expect(picture.width == 3)
  }
}
