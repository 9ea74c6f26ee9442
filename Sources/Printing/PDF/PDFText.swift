internal import Dates
internal import Diagnostics

/// Texts and dates as PDF writes them.
enum PDFText {
  /// A text as a hexadecimal string of UTF-16 with its byte order mark.
  static func string(_ text: String) -> String {
    "<FEFF" + text.utf16.map { hexadecimal($0) }.joined() + ">"
  }

  /// The first moment of a day in Beijing: `D:20190630000000+08'00'`.
  static func date(_ day: Day) -> String {
    let parts = day.parts
    return "D:\(padded(parts.year, 4))\(padded(parts.month, 2))\(padded(parts.day, 2))000000+08'00'"
  }

  /// The same moment as XMP writes it: `2019-06-30T00:00:00+08:00`.
  static func metadataDate(_ day: Day) -> String {
    let parts = day.parts
    return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))T00:00:00+08:00"
  }

  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  /// The number with zeroes before it; one that PDF has no room for is the nearest that it has.
  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(max(0, min(number, width == 4 ? 9999 : 99)))
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension Language {
  /// The tag of the language in documents (BCP 47).
  var tag: String {
    switch self {
    case .zh: "zh-CN"
    case .en: "en"
    }
  }
}
