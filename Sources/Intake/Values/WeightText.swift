internal import Tables

/// Reads the weight of a task.
enum WeightText {
  /// A number over 0, as written or without its points: `10` for `10分`; nil for everything else.
  static func weight(_ text: String) -> String? {
    if let number = DecimalNumber(text), number.value > 0 { return text }
    let quantity = QuantityText(text)
    guard case .number(let value) = quantity.value, value > 0, quantity.unit == "分",
      quantity.qualifiers.isEmpty
    else { return nil }
    return quantity.figures.first
  }
}
