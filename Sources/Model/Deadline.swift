package import Dates

/// When a task has to be completed, with the ledger's own words for it (完成时限).
package struct Deadline: Hashable, Sendable {
  /// What the words mean; the days come first in order, then what has none.
  package enum Term: Hashable, Comparable, Sendable {
    case day(Day)
    /// Carried on without an end (长期).
    case ongoing
    /// Not settled yet (待定).
    case unsettled
  }

  package var term: Term
  /// How the ledger writes it, where that says more than the term; otherwise empty.
  package var words: String

  package init(_ term: Term, words: String = "") {
    self.term = term
    self.words = words
  }

  /// A deadline on a day, which is all that the ledger says.
  package init(_ day: Day) {
    self.init(.day(day))
  }

  /// The last day; nil for a task that goes on or is not settled.
  package var day: Day? { term.day }
}

extension Deadline.Term {
  /// The term of a word as ledgers write it, in Chinese or English; nil for all others, days included.
  package init?(word: String) {
    let word = word.lowercased()
    let terms: [Self] = [.ongoing, .unsettled]
    guard let term = terms.first(where: { $0.words.contains(word) }) else { return nil }
    self = term
  }

  /// The words that tables may write for it, the English one and the plain Chinese one first; none for a day.
  package var words: [String] {
    switch self {
    case .day: []
    case .ongoing:
      [
        "ongoing", "长期", "长期坚持", "长期推进", "长期实施", "长期执行", "长期开展", "长期有效", "持续", "持续推进", "持续实施",
        "持续开展", "持续坚持", "常态化", "常态化推进", "常态化实施", "常态化开展", "常年", "常年坚持",
      ]
    case .unsettled: ["unsettled", "待定", "未定", "待明确", "待确定", "另行确定", "另行通知", "tbd"]
    }
  }

  package var day: Day? {
    if case .day(let day) = self { day } else { nil }
  }
}
