import Dates
import Diagnostics
import Model
import Narrative
import Templates

/// The month of a deadline, by which the ledger can be filtered; all deadlines of one word are one.
struct DeadlineMonth: Hashable, Comparable {
  /// The last day of the month, or what has no day.
  private let term: Deadline.Term

  init(_ term: Deadline.Term) {
    self.term = term.day.map { .day($0.month.lastDay) } ?? term
  }

  static func < (a: Self, b: Self) -> Bool { a.term < b.term }

  static let fields = Fields<DeadlineMonth>(
    .text("id") { $0.id },
    .text("name") { $0.term.day?.month.chinese ?? $0.term.words(in: .zh) }
  )

  /// `2019-06`, or the English word of what has no day.
  var id: String { term.day?.month.description ?? term.words.first ?? "" }
}
