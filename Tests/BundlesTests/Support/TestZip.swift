/// A zip written byte by byte, so that it can also say what no honest program writes.
struct TestZip {
  struct Entry {
    var name: [UInt8]
    var content: [UInt8]
    var flags = 1 << 11
    var method = 0
    /// How many bytes it is said to unpack to; nil for the truth about stored bytes.
    var size: Int?
    var checksum: UInt32?
    var host = 3
    var attributes = 0o100644 << 16
    var extra: [UInt8] = []
    /// What stands before the bytes where that differs from the directory.
    var localName: [UInt8]?
    /// Where its bytes are said to begin, where that is a lie.
    var offset: Int?

    init(_ name: String, _ content: [UInt8]) {
      self.name = Array(name.utf8)
      self.content = content
    }
  }

  var entries: [Entry] = []
  /// Bytes before the first file that the places count.
  var start: [UInt8] = []
  /// Bytes between the last file and the directory.
  var gap: [UInt8] = []
  var disk = 0

  init(_ files: [String: [UInt8]]) {
    entries = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
      Entry($0.key, $0.value)
    }
  }

  var bytes: [UInt8] {
    var bytes = start
    var directory: [UInt8] = []
    for entry in entries {
      let name = entry.localName ?? entry.name
      let place = entry.offset ?? bytes.count
      bytes += [0x50, 0x4B, 3, 4] + Self.number(20, 2) + Self.common(entry)
      bytes += Self.number(name.count, 2) + Self.number(entry.extra.count, 2) + name + entry.extra
      bytes += entry.content
      directory += [0x50, 0x4B, 1, 2, 20, UInt8(entry.host)] + Self.number(20, 2) + Self.common(entry)
      directory += Self.number(entry.name.count, 2) + Self.number(entry.extra.count, 2) + Self.number(0, 6)
      directory += Self.number(entry.attributes, 4) + Self.number(place, 4) + entry.name + entry.extra
    }
    bytes += gap
    let end = Self.number(disk, 2) + Self.number(disk, 2) + Self.number(entries.count, 2)
    return bytes + directory + [0x50, 0x4B, 5, 6] + end + Self.number(entries.count, 2)
      + Self.number(directory.count, 4) + Self.number(bytes.count, 4) + [0, 0]
  }

  /// The part of the headers that stands in both places.
  private static func common(_ entry: Entry) -> [UInt8] {
    let sum = entry.checksum ?? crc(entry.content)
    return number(entry.flags, 2) + number(entry.method, 2) + number(0x21 << 16, 4) + number(Int(sum), 4)
      + number(entry.content.count, 4) + number(entry.size ?? entry.content.count, 4)
  }

  static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0 as UInt32) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
  }
}
