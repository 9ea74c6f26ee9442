/// How a camera was held, where a picture has to be turned or mirrored to be shown: the 2…8 of Exif.
struct Orientation: Hashable {
  let value: UInt8

  /// An orientation; nil for 1, which changes nothing, and for what Exif does not know.
  init?(_ value: Int) {
    guard let value = UInt8(exactly: value), (2...8).contains(value) else { return nil }
    self.value = value
  }

  /// Whether the width is shown as the height.
  var swapsSides: Bool { value >= 5 }

  /// The smallest Exif data that says so, without the six bytes that go before it in JPEG.
  var exif: [UInt8] {
    [
      0x4D, 0x4D, 0x00, 0x2A, 0x00, 0x00, 0x00, 0x08,  // big-endian, the directory follows
      0x00, 0x01,  // one entry
      0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, value, 0x00, 0x00,  // Orientation, one short
      0x00, 0x00, 0x00, 0x00,  // no other directory
    ]
  }
}
