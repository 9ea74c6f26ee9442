/// Finds out which character separates the fields.
enum CSVDelimiter {
  /// The one that the first line names, else that of comma, semicolon and tab which stands most often in the first line that has text, outside quotes.
  static func detect(in text: Span<UInt8>) -> UInt8 {
    if let named = named(in: text) { return named.delimiter }
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

  /// The delimiter that a first line such as `sep=;` names, with the bytes of that line and its end.
  ///
  /// The line may be quoted, and may have more delimiters behind it, as spreadsheets save it again.
  static func named(in text: Span<UInt8>) -> (delimiter: UInt8, length: Int)? {
    var index = 0
    let isQuoted = text.count > 0 && text[0] == .quote
    if isQuoted { index += 1 }
    for letter in "sep=".utf8 {
      guard index < text.count, text[index] == letter || text[index] | 0x20 == letter else { return nil }
      index += 1
    }
    guard index < text.count, [.comma, .semicolon, .tab].contains(text[index]) else { return nil }
    let delimiter = text[index]
    index += 1
    if isQuoted {
      guard index < text.count, text[index] == .quote else { return nil }
      index += 1
    }
    while index < text.count, text[index] == delimiter { index += 1 }
    if index == text.count { return (delimiter, index) }
    switch text[index] {
    case .lineFeed: return (delimiter, index + 1)
    case .carriageReturn:
      let isPair = index + 1 < text.count && text[index + 1] == .lineFeed
      return (delimiter, index + (isPair ? 2 : 1))
    default: return nil
    }
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
