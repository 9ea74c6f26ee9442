package import Diagnostics
package import Model

extension Target.Bound {
  /// `7`, or `35–45` for a range.
  package var text: String {
    switch self {
    case .value(let value): valueText(value)
    case .range(let low, let high): "\(valueText(low))–\(valueText(high))"
    }
  }
}

extension Indicator.Direction {
  /// The words before a target value.
  package func words(in language: Language) -> String {
    switch self {
    case .atLeast: language.pick("不低于", "at least")
    case .atMost: language.pick("不高于", "at most")
    case .between: language.pick("介于", "within")
    }
  }

  /// The sign before a target value, in every language.
  package var sign: String {
    switch self {
    case .atLeast: "≥ "
    case .atMost: "≤ "
    case .between: ""
    }
  }
}

extension Indicator {
  /// A target with its direction: `不低于 7 公里`, `at least 7 km`.
  package func words(for target: Target, in language: Language) -> String {
    "\(direction.words(in: language)) \(quantityText(target.bound.text, unit))"
  }
}
