/// Lines of iCalendar (RFC 5545): texts escaped, long lines folded, each line ended by CR and LF.
struct CalendarText {
  private(set) var bytes: [UInt8] = []
  /// The most bytes of a line without its end.
  private static let longestLine = 75

  /// Writes a property whose value needs no escaping.
  mutating func add(_ name: String, _ value: String) {
    fold(Array("\(name):\(value)".utf8))
  }

  /// Writes a property whose value is text for people.
  mutating func add(_ name: String, text: String) {
    fold(Array("\(name):".utf8) + Self.escaped(text))
  }

  /// The text with what the format gives a meaning escaped; controls become blanks.
  static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\r"): continue
      case 0..<0x20, 0x7F: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// Writes a line, cut before a character that does not fit; what follows a cut begins with a blank.
  private mutating func fold(_ line: [UInt8]) {
    var room = Self.longestLine
    var rest = line[...]
    while let first = rest.first {
      let length = min(Self.length(first), rest.count)
      if length > room {
        bytes += "\r\n ".utf8
        room = Self.longestLine - 1
      }
      bytes += rest.prefix(length)
      room -= length
      rest = rest.dropFirst(length)
    }
    bytes += "\r\n".utf8
  }

  /// How many bytes a character of UTF-8 has, by its first one.
  private static func length(_ first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
