/// What a value has to reach: the direction of a target and its bounds.
public enum Goal: Hashable, Sendable {
  case atLeast(Double)
  case atMost(Double)
  /// Between two values, given in either order.
  case between(Double, Double)
}

extension Goal {
  /// The values that bound the goal, the lower one first.
  public var bounds: [Double] {
    switch self {
    case .atLeast(let value), .atMost(let value): [value]
    case .between(let a, let b): [min(a, b), max(a, b)]
    }
  }

  /// How far a value is from meeting the goal; 0 when it meets it.
  public func distance(from value: Double) -> Double {
    switch self {
    case .atLeast(let target): max(0, target - value)
    case .atMost(let target): max(0, value - target)
    case .between(let a, let b): max(0, min(a, b) - value, value - max(a, b))
    }
  }

  /// The value that a scale must reach at least, so that the part where the goal is met can be seen.
  var leastRoom: Double {
    guard case .atLeast(let target) = self, target.isFinite else { return 0 }
    return target + abs(target) * 0.05
  }

  /// ≥ 7 km, ≤ 3%, or 5 ~ 7, in English 5 to 7.
  func text(_ numbers: NumberText, unit: String) -> String {
    switch self {
    case .atLeast(let value): "≥ " + numbers.text(value, unit: unit)
    case .atMost(let value): "≤ " + numbers.text(value, unit: unit)
    case .between(let a, let b):
      numbers.text(min(a, b)) + numbers.language.pick(" ~ ", " to ") + numbers.text(max(a, b), unit: unit)
    }
  }

  /// Whether a value meets the goal, in words: 已达到, or 还差 0.9; of percentages 还差 5个百分点.
  func standing(of value: Double, _ numbers: NumberText, unit: String, _ language: ChartLanguage) -> String {
    let distance = distance(from: value)
    guard distance > 0 else { return language.pick("已达到", "met") }
    let gap = unit == "%" ? numbers.points(distance) : numbers.text(distance, unit: unit)
    switch self {
    case .atLeast: return language.pick("还差 ", "short by ") + gap
    case .atMost: return language.pick("超出 ", "over by ") + gap
    case .between: return language.pick("偏离 ", "off by ") + gap
    }
  }
}
