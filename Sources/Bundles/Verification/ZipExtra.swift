/// The fields that programs may add to a record.
enum ZipExtra {
  /// Sizes beyond 4 GiB, and a second name: both would let two programs unpack different things.
  private static let refused = [0x0001, 0x7075]

  /// Whether the fields fill their bytes and hold neither another size nor another name.
  static func isHarmless(_ bytes: [UInt8]) -> Bool {
    let fields = ByteFields(bytes: bytes)
    var place = 0
    while place < bytes.count {
      guard let id = fields.number(at: place, bytes: 2), let length = fields.number(at: place + 2, bytes: 2),
        !refused.contains(id), length <= bytes.count - place - 4
      else { return false }
      place += 4 + length
    }
    return true
  }
}
