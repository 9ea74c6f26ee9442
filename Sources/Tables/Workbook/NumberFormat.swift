/// What a number format makes of a number, as far as it changes the number's meaning.
enum NumberFormat: Hashable {
  case number
  case percent
  /// A day, a time of day or both; the number itself says which.
  case date
  /// A day of which only the year and the month are shown: `yyyy"年"m"月"`.
  case month
  /// Hours, minutes or seconds that go on beyond a day: `[h]:mm`.
  case duration

  /// The format that the standard, or Excel in East Asia, gives a number below 164.
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percent
    case 17, 27, 36, 50, 52, 57: self = .month
    case 14...22, 28...35, 45, 47, 51, 53...56, 58: self = .date
    case 46: self = .duration
    default: self = .number
    }
  }

  /// The meaning of a format code; only its first section, the one of positive numbers, decides.
  init(code: some Sequence<UInt8>) {
    var scanner = NumberFormatScanner(Array(code))
    scanner.scan()
    self = scanner.format
  }
}

/// Walks over a format code and notes which of its letters stand for parts of a date.
private struct NumberFormatScanner {
  private let code: [UInt8]
  private var index = 0
  private var hasYear = false
  private var hasMonth = false
  private var hasDayOrTime = false
  private var hasElapsed = false
  private var hasPercent = false

  init(_ code: [UInt8]) {
    self.code = code
  }

  var format: NumberFormat {
    if hasElapsed, !hasYear { return .duration }
    if hasYear, hasMonth, !hasDayOrTime { return .month }
    if hasYear || hasMonth || hasDayOrTime || hasElapsed { return .date }
    return hasPercent ? .percent : .number
  }

  mutating func scan() {
    while index < code.count, code[index] != UInt8(ascii: ";") {
      if skip("general") || skip("g/") || skipExponent() { continue }
      if skip("am/pm") || skip("a/p") {
        hasDayOrTime = true
        continue
      }
      step()
    }
  }

  private mutating func step() {
    let byte = code[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""): skipPast(UInt8(ascii: "\""))
    case UInt8(ascii: "["): scanBrackets()
    case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): index += 1
    case UInt8(ascii: "%"): hasPercent = true
    default: note(byte | 0x20)
    }
  }

  private mutating func note(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: "y"), UInt8(ascii: "e"): hasYear = true
    case UInt8(ascii: "m"): hasMonth = true
    case UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "s"), UInt8(ascii: "a"): hasDayOrTime = true
    default: break
    }
  }

  /// Reads `[h]`, `[mm]` or `[ss]`; a colour, a condition or a language in brackets says nothing.
  private mutating func scanBrackets() {
    let start = index
    skipPast(UInt8(ascii: "]"))
    let content = code[start..<max(start, index - 1)].map { $0 | 0x20 }
    guard let first = content.first, "hms".utf8.contains(first), content.allSatisfy({ $0 == first }) else {
      return
    }
    hasElapsed = true
  }

  private mutating func skipPast(_ byte: UInt8) {
    while index < code.count, code[index] != byte { index += 1 }
    index = min(index + 1, code.count)
  }

  /// Skips the `E+` of a number with an exponent, which is no year.
  private mutating func skipExponent() -> Bool { skip("e+") || skip("e-") }

  private mutating func skip(_ word: String) -> Bool {
    let rest = code[index...].prefix(word.utf8.count)
    guard rest.lazy.map({ $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }).elementsEqual(word.utf8) else {
      return false
    }
    index += word.utf8.count
    return true
  }
}
