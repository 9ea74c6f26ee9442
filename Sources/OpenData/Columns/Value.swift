internal import Dates
internal import Markup

/// What one cell of a table says, whatever it is written to.
enum Value: Hashable, Sendable {
  case none
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)
  case day(Day)
  case month(Month)

  /// A text, or nothing where it is empty.
  init(_ text: String?) { self = text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none }

  /// A day, or nothing where there is none.
  init(_ day: Day?) { self = day.map(Value.day) ?? .none }

  /// A month, or nothing where there is none.
  init(_ month: Month?) { self = month.map(Value.month) ?? .none }

  /// A number as it was written, or nothing where there is none.
  init(_ number: Double?) { self = number.flatMap { $0.isFinite ? .number($0) : nil } ?? .none }

  /// A number that was computed, with at most four decimals.
  init(rounded number: Double?) { self.init(number.flatMap { Double(DecimalText.text($0, decimals: 4)) }) }

  /// Texts in one cell, a semicolon between them.
  init(list: [String]) { self.init(list.joined(separator: ";")) }
}

extension Value {
  /// The value as CSV and JSON write it, before quotes; empty where there is none.
  var plainText: String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): DecimalText.exact(number)
    case .flag(let flag): flag ? "true" : "false"
    case .day(let day): day.description
    case .month(let month): month.description
    }
  }
}
