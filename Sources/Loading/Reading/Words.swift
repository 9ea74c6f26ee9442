internal import Model
internal import Tables

/// The closed lists of words that cells and keys may hold, in English and Chinese.
enum Words {
  static func lamp(_ word: String) -> Lamp? { match(word, lamps) }

  static func direction(_ word: String) -> Indicator.Direction? { match(word, directions) }

  static func missingMonths(_ word: String) -> LampPolicy.MissingMonth? {
    LampPolicy.MissingMonth(rawValue: word)
  }

  static func owners(_ word: String) -> Edition.Owners? { Edition.Owners(rawValue: word) }

  private static let lamps: [(Lamp, [String])] = [
    (.done, ["done", "完成", "已完成"]), (.green, ["green", "绿", "绿灯", "正常"]),
    (.yellow, ["yellow", "黄", "黄灯", "滞后"]), (.red, ["red", "红", "红灯", "严重滞后"]),
    (.grey, ["grey", "gray", "灰", "灰灯", "未报"]),
  ]

  private static let directions: [(Indicator.Direction, [String])] = [
    (.atLeast, ["at-least", "不低于", "不少于", "≥", ">="]), (.atMost, ["at-most", "不高于", "不超过", "≤", "<="]),
    (.between, ["between", "区间", "范围内"]),
  ]

  private static func match<Value>(_ word: String, _ list: [(Value, [String])]) -> Value? {
    list.first { $0.1.contains(word.lowercased()) }?.0
  }
}

extension WordList {
  /// The words that stand in the list, the form we write first.
  var allowed: [String] {
    switch self {
    case .lamp: Lamp.allCases.map(\.rawValue)
    case .direction: Indicator.Direction.allCases.map(\.rawValue)
    case .missingMonths: LampPolicy.MissingMonth.allCases.map(\.rawValue)
    case .owners: Edition.Owners.allCases.map(\.rawValue)
    case .language: ["zh", "en"]
    }
  }
}

/// Ranges as people write them: `35..45`, `35–45`, `35～45`, `35-45`.
enum RangeText {
  static func read(_ text: String) -> ClosedRange<Double>? {
    for separator in ["..", "–", "—", "～", "~", "至", "-"] {
      let parts = split(text, at: separator)
      guard parts.count == 2, let low = DecimalNumber(parts[0])?.value,
        let high = DecimalNumber(parts[1])?.value
      else { continue }
      return low <= high ? low...high : nil
    }
    return nil
  }

  private static func split(_ text: String, at separator: String) -> [String] {
    let bytes = Array(text.utf8)
    let mark = Array(separator.utf8)
    guard bytes.count > mark.count,
      let at = (1...(bytes.count - mark.count)).first(where: { bytes[$0...].starts(with: mark) })
    else { return [] }
    return [bytes[..<at], bytes[(at + mark.count)...]].map {
      ListText.trimmed(String(decoding: $0, as: UTF8.self))
    }
  }
}
