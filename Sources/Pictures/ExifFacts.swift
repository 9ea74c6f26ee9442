/// What has to be known of Exif data before it goes: its first directory's orientation and place.
struct ExifFacts {
  /// The six bytes before Exif data in JPEG, sometimes written elsewhere too.
  static let prefix: [UInt8] = [0x45, 0x78, 0x69, 0x66, 0x00, 0x00]

  /// How the picture has to be turned; nil for not at all.
  private(set) var orientation: Orientation?
  /// Whether the data tells where the picture was taken.
  private(set) var hasLocation = false
  private var hasOrientation = false

  /// The facts that Exif data tells, as far as it can be read.
  init(_ bytes: ArraySlice<UInt8>) {
    let exif = bytes.starts(with: Self.prefix) ? bytes.dropFirst(Self.prefix.count) : bytes
    guard let order = Self.order(exif) else { return }
    let directory = exif.dropFirst(order.number(exif.dropFirst(4).prefix(4)))
    var entries = directory.dropFirst(2)
    for _ in 0..<order.number(directory.prefix(2)) {
      guard entries.count >= 12 else { return }
      read(entries.prefix(12), order)
      entries = entries.dropFirst(12)
    }
  }

  /// Reads an entry; browsers follow the first orientation that is one, be it that of a picture as it stands.
  private mutating func read(_ entry: ArraySlice<UInt8>, _ order: ByteOrder) {
    switch order.number(entry.prefix(2)) {
    case 0x8825: hasLocation = true
    case 0x0112 where !hasOrientation:
      let value = order.number(entry.dropFirst(8).prefix(2))
      let isOneShort =
        order.number(entry.dropFirst(2).prefix(2)) == 3 && order.number(entry.dropFirst(4).prefix(4)) == 1
      guard isOneShort, (1...8).contains(value) else { return }
      hasOrientation = true
      orientation = Orientation(value)
    default: break
    }
  }

  private static func order(_ exif: ArraySlice<UInt8>) -> ByteOrder? {
    if exif.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) { return .big }
    return exif.starts(with: [0x49, 0x49, 0x2A, 0x00]) ? .little : nil
  }
}
