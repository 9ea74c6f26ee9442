import Diagnostics

/// Numbers with nouns and verbs that agree with them.
enum EnglishCounting {
  /// `is` for one and `are` for another number.
  static func be(_ count: Int) -> String { count == 1 ? "is" : "are" }

  /// `has` for one and `have` for another number.
  static func have(_ count: Int) -> String { count == 1 ? "has" : "have" }

  /// A verb in the present, which has an s after one thing: `1 meets`, `3 meet`.
  static func verb(_ stem: String, _ count: Int) -> String { count == 1 ? stem + "s" : stem }

  /// `meets its target` for one and `meet their targets` for another number.
  static func meet(_ count: Int) -> String { count == 1 ? "meets its target" : "meet their targets" }

  /// All of some things: `both tasks`, `all 28 tasks`; one stands as `the only task`.
  static func all(_ count: Int, _ noun: String) -> String {
    switch count {
    case 1: "the only \(noun)"
    case 2: "both \(noun)s"
    default: "all \(count) \(noun)s"
    }
  }

  /// Percentage points, from tenths: `6.6 percentage points`, `1 percentage point`.
  static func points(_ tenths: Int) -> String { pointsWords(tenthsText(tenths), in: .en) }
}
