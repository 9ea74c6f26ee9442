@testable import Pictures

/// Exif data as cameras write it, without the six bytes that go before it in JPEG.
enum ExifSample {
  /// A directory of these entries, and a canary behind it.
  static func data(_ entries: [[UInt8]], _ order: ByteOrder = .little) -> [UInt8] {
    let mark: [UInt8] = order == .big ? [0x4D, 0x4D] : [0x49, 0x49]
    let head = mark + order.bytes(42, 2) + order.bytes(8, 4) + order.bytes(entries.count, 2)
    return head + entries.flatMap { $0 } + order.bytes(0, 4) + canary
  }

  /// An entry of one number.
  static func entry(_ tag: Int, _ value: Int, _ order: ByteOrder = .little, type: Int = 3) -> [UInt8] {
    let number = type == 3 ? order.bytes(value, 2) + [0, 0] : order.bytes(value, 4)
    return order.bytes(tag, 2) + order.bytes(type, 2) + order.bytes(1, 4) + number
  }

  /// A make, an orientation and a directory that tells the place.
  static func camera(_ orientation: Int, _ order: ByteOrder = .little) -> [UInt8] {
    data(
      [
        entry(0x010F, 0, order), entry(0x0112, orientation, order), entry(0x8825, 8, order, type: 4),
      ], order)
  }
}
