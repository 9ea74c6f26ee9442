/// A column of the usual tables that an edition may leave out.
package enum EditionColumn: String, CaseIterable, Sendable {
  // Of the ledger.
  case category, clause, requirement
  // Of the monthly reports.
  case summary, problem
  case nextStep = "next_step"
  case reportedBy = "reported_by"
  // Of the readings.
  case source, note
  // Of the record of changes.
  case basis
  // Of the lamps set by hand, and of the record.
  case reason
}
