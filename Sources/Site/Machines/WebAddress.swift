import Model

/// The address of a site on the web, from which absolute links are made.
struct WebAddress: Sendable {
  /// Ends in a slash.
  let base: String

  /// The address of a file; that of the home page is the site's own.
  func of(_ address: String) -> String {
    address == Address.home ? base : base + Self.encoded(address)
  }

  /// The path from the root of its host, with a slash at its end: `/` or `/plan/`.
  var path: String {
    let bytes = Array(base.utf8)
    let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.startIndex
    let rest = bytes[colon...].dropFirst(3)
    let slash = rest.firstIndex(of: UInt8(ascii: "/"))
    return slash.map { String(decoding: bytes[$0...], as: UTF8.self) } ?? "/"
  }

  /// A path or a name as addresses write it: other bytes than letters, digits and a few signs become `%2B`.
  static func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: "-._~/".utf8.contains(byte)
    }
  }
}

extension SiteContext {
  /// Where the site lies on the web; nil where that is not configured, and for what is not published there.
  var web: WebAddress? {
    let base = programme.site.baseAddress
    return base.isEmpty || isOffline || !edition.isPublic ? nil : WebAddress(base: base)
  }
}
