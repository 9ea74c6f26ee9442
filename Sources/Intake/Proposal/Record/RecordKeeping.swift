package import Dates

/// How an intake keeps the record of changes, `adjustments.csv`, where a project has a ledger already.
package enum RecordKeeping: Hashable, Sendable {
  /// No day was named: what the record would have to say is asked about.
  case asking
  /// What differs is entered under this day and the document that decided it.
  case dated(Day, basis: String)
  /// Nothing is entered: the ledger mends what was written wrong, or is only a part of the whole one.
  case off
}
