/// A day of the truth.
struct TruthDay: Hashable {
  var year: Int
  var month: Int
  var day: Int

  var iso: String { "\(year)-\(Self.padded(month))-\(Self.padded(day))" }
  var isMonthEnd: Bool { day == Self.days(of: month, in: year) }
  var isYearEnd: Bool { month == 12 && day == 31 }

  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func end(of month: Int, in year: Int) -> TruthDay {
    TruthDay(year: year, month: month, day: days(of: month, in: year))
  }

  /// The number that a spreadsheet stores for a day after February 1900.
  var serial: Int {
    // Days before the month count from March, so that the leap day is the last of its year.
    let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let before = years * 365 + years / 4 - years / 100 + years / 400
    return before + (153 * months + 2) / 5 + day - 693_900
  }
}

/// When a task is due, in truth.
enum TruthDeadline: Hashable {
  case day(TruthDay)
  case ongoing
  case unsettled
  case none
}

/// A task as it is, however it is written.
struct TruthTask {
  var title: String
  var number: String
  var leads: [String]
  var support: [String]
  /// The owners by the leading departments, in their order.
  var owners: [[String]]
  var start: TruthDay?
  var deadline: TruthDeadline
  var category: String
}

/// An indicator as it is, however it is written.
struct TruthIndicator {
  var id: String
  var name: String
  var unit: String
  var direction: String
  var baseline: TruthFigure?
  var target: TruthFigure
  /// The other end of a range.
  var upper: TruthFigure?
  var deadline: TruthDay
}

/// A decimal number without rounding: so many times ten to the power of `exponent`.
struct TruthFigure: Hashable {
  var digits: Int
  var exponent: Int

  init(_ digits: Int, _ exponent: Int = 0) {
    (self.digits, self.exponent) = (digits, exponent)
    while self.digits % 10 == 0, self.digits != 0 {
      self.digits /= 10
      self.exponent += 1
    }
    if self.digits == 0 { self.exponent = 0 }
  }

  /// The number that a plain decimal text is; nil for every other text.
  init?(_ text: String) {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let parts = text.utf8.drop { $0 == UInt8(ascii: "-") }.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return nil }
    let fraction = parts.dropFirst().first ?? whole.prefix(0)
    guard let digits = Int(String(decoding: Array(whole) + Array(fraction), as: UTF8.self)) else {
      return nil
    }
    self.init(isNegative ? -digits : digits, -fraction.count)
  }

  func times(_ factor: Int, shifted exponent: Int) -> TruthFigure {
    TruthFigure(digits * factor, self.exponent + exponent)
  }

  static func + (a: TruthFigure, b: TruthFigure) -> TruthFigure {
    let exponent = min(a.exponent, b.exponent)
    return TruthFigure(a.scaled(to: exponent) + b.scaled(to: exponent), exponent)
  }

  private func scaled(to exponent: Int) -> Int {
    (0..<(self.exponent - exponent)).reduce(digits) { value, _ in value * 10 }
  }

  var text: String {
    let sign = digits < 0 ? "-" : ""
    let plain = String(abs(digits))
    if exponent >= 0 { return sign + plain + String(repeating: "0", count: digits == 0 ? 0 : exponent) }
    let padded = String(repeating: "0", count: max(0, 1 - exponent - plain.count)) + plain
    return sign + padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
  }

  /// The text with commas between thousands.
  var grouped: String {
    let parts = text.split(separator: ".", maxSplits: 1)
    var whole: [Character] = []
    for (index, digit) in (parts.first ?? "").reversed().enumerated() {
      if index > 0, index % 3 == 0, digit != "-" { whole.append(",") }
      whole.append(digit)
    }
    return ([String(whole.reversed())] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }
}
