import Markup

/// What a browser must know of a file to show it.
enum MediaType {
  /// The type that the ending of a path tells.
  static func of(_ path: String) -> String {
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    return switch ending {
    case "svg": "image/svg+xml"
    case "jpg", "jpeg": "image/jpeg"
    case "gif", "webp", "png", "avif": "image/\(ending)"
    case "ics": "text/calendar"
    case "pdf": "application/pdf"
    default: "application/octet-stream"
    }
  }

  /// The address that holds a file itself.
  static func dataAddress(of bytes: [UInt8], at path: String) -> String {
    "data:\(of(path));base64,\(String(decoding: Base64.text(of: bytes), as: UTF8.self))"
  }
}
