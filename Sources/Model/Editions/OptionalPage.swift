/// A kind of page that an edition or a bundle may leave out.
package enum OptionalPage: String, CaseIterable, Sendable {
  /// What tells of earlier months.
  case history
  case timeline, actions, commitments, reporting, changes, briefings, indicators, tasks, data
}
