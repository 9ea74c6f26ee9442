package import Charts
package import Diagnostics

extension Language {
  /// The one of two wordings that belongs to this language; the other is never made.
  package func pick(_ zh: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
    switch self {
    case .zh: zh()
    case .en: en()
    }
  }

  /// Words as paper prints them: Chinese without the blanks that screens have around digits and Latin letters.
  package func closedUp(_ words: String) -> String {
    guard self == .zh else { return words }
    let bytes = Array(words.utf8)
    let blank = UInt8(ascii: " ")
    let kept = bytes.indices.filter { index in
      guard bytes[index] == blank, index > 0, index + 1 < bytes.count else { return true }
      return bytes[index - 1] < 0x80 && bytes[index + 1] < 0x80
    }
    return String(decoding: kept.map { bytes[$0] }, as: UTF8.self)
  }

  /// The same language for the words that charts write.
  package var ofCharts: ChartLanguage {
    switch self {
    case .zh: .zh
    case .en: .en
    }
  }
}
