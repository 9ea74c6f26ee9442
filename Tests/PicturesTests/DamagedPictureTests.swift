import Testing

@testable import Pictures

/// Whatever stands in a file, it is either refused or comes out clean; nothing stops the program.
@Suite struct DamagedPictureTests {
  private static let samples = [
    JPEGSample.camera, JPEGSample.pixel, PNGSample.camera, GIFSample.camera, WebPSample.camera,
    WebPSample.film,
  ]

  @Test(arguments: samples)
  func aCleanPictureIsCleanAlready(bytes: [UInt8]) throws {
    let once = try PictureCleaner.clean(bytes)
    let twice = try PictureCleaner.clean(once.bytes)
    #expect(twice.bytes == once.bytes)
    #expect(twice.removed.isEmpty)
    #expect([twice.width, twice.height] == [once.width, once.height])
    #expect(!holdsCanary(once.bytes))
  }

  @Test(arguments: samples)
  func aPictureCutShortIsRefusedOrWhole(bytes: [UInt8]) throws {
    let whole = try PictureCleaner.clean(bytes)
    for count in bytes.indices {
      let cut = Array(bytes.prefix(count))
      guard refusal(cut) == nil else { continue }
      #expect(try PictureCleaner.clean(cut).bytes == whole.bytes, "\(count)")
    }
  }

  @Test(arguments: samples)
  func everyChangedByteIsRefusedOrComesOutClean(bytes: [UInt8]) throws {
    var changed = bytes
    for offset in bytes.indices {
      for value in Self.values {
        changed[offset] ^= value
        try Self.check(changed)
        changed[offset] ^= value
      }
    }
  }

  @Test(arguments: samples)
  func manyChangedBytesAreRefusedOrComeOutClean(bytes: [UInt8]) throws {
    var random = SplitMix(state: 2027)
    for _ in 0..<4_000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 2...6, using: &random) {
        let offset = Int.random(in: 0..<changed.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: changed.insert(UInt8.random(in: 0...255, using: &random), at: offset)
        case 1: changed.remove(at: offset)
        default: changed[offset] = UInt8.random(in: 0...255, using: &random)
        }
      }
      try Self.check(changed)
    }
  }

  /// Checksums keep most damage from what reads the chunks of PNG, so these are sealed when damaged.
  @Test func damagedChunksWithTheirChecksumsAreRefusedOrComeOutClean() throws {
    let exif = ExifSample.camera(6)
    for offset in exif.indices {
      for value in Self.values {
        var changed = exif
        changed[offset] ^= value
        try Self.check(PNGSample.picture(PNGSample.chunk("eXIf", changed)))
      }
    }
  }

  /// What a byte is changed by: every single bit, and all of them.
  private static let values: [UInt8] = [1, 2, 4, 8, 16, 32, 64, 128, 255]

  private static func check(_ bytes: [UInt8]) throws {
    guard refusal(bytes) == nil else { return }
    let once = try PictureCleaner.clean(bytes)
    let twice = try PictureCleaner.clean(once.bytes)
    if twice.bytes != once.bytes || !twice.removed.isEmpty { Issue.record("not clean: \(bytes)") }
  }
}

/// The same numbers in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
