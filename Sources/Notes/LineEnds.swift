/// The ends of lines, which old programs write as a carriage return alone.
enum LineEnds {
  /// The bytes with a line feed for each carriage return that none follows; every byte keeps its place.
  static func normalised(_ bytes: [UInt8]) -> [UInt8] {
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    guard bytes.contains(carriage) else { return bytes }
    var normalised = bytes
    for index in bytes.indices where bytes[index] == carriage {
      if index + 1 == bytes.count || bytes[index + 1] != feed { normalised[index] = feed }
    }
    return normalised
  }
}
