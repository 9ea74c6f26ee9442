/// Shows a row or a line of the input in one line of text.
enum Excerpt {
  /// The most Unicode scalars that an excerpt shows.
  static let width = 120
  /// The bytes of a text from which its excerpt can be made, since no scalar takes more than four.
  static let mostBytes = (width + 1) * 4

  /// The fields joined by commas; `…` stands for what does not fit, and the field of `column` is always shown.
  static func line(of fields: [String], around column: Int = 0) -> String {
    let shown = fields.map(singleLine)
    let focus = shown.indices.contains(column) ? column : 0
    var first = focus
    while first > 0, length(shown[(first - 1)...focus]) <= width / 2 { first -= 1 }
    let text = shown[first...].joined(separator: ",")
    return (first > 0 ? "…," : "") + cut(text)
  }

  /// The text with its end replaced by `…` when it is long.
  static func cut(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: width, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }

  /// The same of UTF-8 bytes, of which only the first are decoded.
  static func cut(_ bytes: ArraySlice<UInt8>) -> String {
    // A scalar that breaks off at the end is not shown.
    cut(String(decoding: bytes.prefix(mostBytes), as: UTF8.self))
  }

  private static func length(_ fields: ArraySlice<String>) -> Int {
    fields.reduce(0) { $0 + $1.unicodeScalars.count + 1 }
  }

  /// The text with each line break or tab as one space.
  private static func singleLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < .space }) else { return text }
    let bytes = text.utf8.map { $0 < .space ? .space : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
