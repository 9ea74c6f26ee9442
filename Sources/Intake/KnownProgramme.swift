package import Dates
package import Model

/// What a project already says of itself, which a ledger is understood by.
package struct KnownProgramme: Sendable {
  /// The departments in official order, with their short names and aliases.
  package var departments: [Department]
  package var workstreams: [Workstream]
  package var actions: [SpecialAction]
  /// The days of the programme; nil where there is no programme yet.
  package var period: Period?

  package init(
    departments: [Department] = [], workstreams: [Workstream] = [], actions: [SpecialAction] = [],
    period: Period? = nil
  ) {
    self.departments = departments
    self.workstreams = workstreams
    self.actions = actions
    self.period = period
  }
}
