import Markup
import Model

/// A percentage or a number of points as pages print it: at most one decimal.
func percentText(_ value: Double) -> String { DecimalText.text(value, decimals: 1) }

/// A progress as rows print it: `45%`, or that nothing was reported.
func progressWords(_ progress: Double?) -> String { progress.map { percentText($0) + "%" } ?? "未报" }

/// A measured value as pages print it: at most four decimals, none that were not read.
func valueText(_ value: Double) -> String { DecimalText.text(value, decimals: 4) }

/// A difference with its sign: `+3.5`, `−2`, `0`.
func signedText(_ value: Double) -> String {
  let text = percentText(abs(value))
  if text == "0" { return text }
  return (value > 0 ? "+" : "−") + text
}

extension Target.Bound {
  /// `7`, or `35–45` for a range.
  var text: String {
    switch self {
    case .value(let value): valueText(value)
    case .range(let low, let high): "\(valueText(low))–\(valueText(high))"
    }
  }
}

extension Indicator.Direction {
  /// The words before a target value.
  var words: String {
    switch self {
    case .atLeast: "不低于"
    case .atMost: "不高于"
    case .between: "介于"
    }
  }

  /// The sign before a target value, in every language.
  var sign: String {
    switch self {
    case .atLeast: "≥ "
    case .atMost: "≤ "
    case .between: ""
    }
  }
}
