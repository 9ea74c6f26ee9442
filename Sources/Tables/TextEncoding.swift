/// The encodings in which text files may come.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case gb18030 = "gb18030"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"

  /// The encoding of a name as a configuration writes it, in any case; `gbk` means its superset GB18030.
  package init?(name: String) {
    switch name.lowercased() {
    case "utf8": self = .utf8
    case "gbk", "gb2312": self = .gb18030
    case let name: self.init(rawValue: name)
    }
  }

  /// The bytes that mark the encoding at the start of a file; empty where there is no such mark.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    }
  }
}
