/// Finds out which character separates the fields.
enum CSVDelimiter {
  /// The one of comma, semicolon and tab that stands most often in the first line that has text, outside quotes.
  static func detect(in text: Span<UInt8>) -> UInt8 {
    var commas = 0
    var semicolons = 0
    var tabs = 0
    var isQuoted = false
    var hasText = false
    for index in text.indices {
      switch text[index] {
      case .quote: isQuoted.toggle()
      case .comma where !isQuoted: commas += 1
      case .semicolon where !isQuoted: semicolons += 1
      case .tab where !isQuoted: tabs += 1
      case .lineFeed where !isQuoted && hasText, .carriageReturn where !isQuoted && hasText:
        return most(commas, semicolons, tabs)
      case .lineFeed, .carriageReturn: break
      default: hasText = true
      }
    }
    return most(commas, semicolons, tabs)
  }

  /// A full-width comma or semicolon in a header that has a single column.
  static func fullWidthMark(in header: String) -> String? {
    ["，", "；"].first { mark in header.unicodeScalars.contains { String($0) == mark } }
  }

  private static func most(_ commas: Int, _ semicolons: Int, _ tabs: Int) -> UInt8 {
    if commas >= semicolons, commas >= tabs { return .comma }
    return semicolons >= tabs ? .semicolon : .tab
  }
}
