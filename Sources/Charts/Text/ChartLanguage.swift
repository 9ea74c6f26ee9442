/// The language of the words that a chart writes by itself.
public enum ChartLanguage: String, CaseIterable, Sendable {
  case zh, en

  /// The one of two wordings that belongs to this language; the other is never made.
  package func pick(_ zh: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
    switch self {
    case .zh: zh()
    case .en: en()
    }
  }
}
