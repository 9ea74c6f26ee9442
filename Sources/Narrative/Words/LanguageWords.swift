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

  /// The same language for the words that charts write.
  package var ofCharts: ChartLanguage {
    switch self {
    case .zh: .zh
    case .en: .en
    }
  }
}
