package import Dates

/// A month that was closed: what was published for it stands, whatever the tables say later (结账).
package struct Closing: Hashable, Sendable {
  /// One time that the month was closed.
  package struct Entry: Hashable, Sendable {
    package var day: Day
    /// Why it was closed again; empty for the first time.
    package var reason: String

    package init(day: Day, reason: String = "") {
      self.day = day
      self.reason = reason
    }
  }

  package var month: Month
  /// At least one, in the order in which the month was closed.
  package var entries: [Entry]

  package init(month: Month, entries: [Entry]) {
    self.month = month
    self.entries = entries
  }

  /// The day on which the month was closed last; what came in later was not known.
  package var day: Day? { entries.last?.day }
}
