package import Diagnostics

extension IntakeReport {
  /// A cell of the ledger, with the cell of the content that has its value.
  package struct Placement: Hashable, Sendable {
    /// What an intake does to the cell of the content.
    package enum State: String, CaseIterable, Sendable {
      case added, updated, unchanged
    }

    /// Where the ledger has it.
    package var place: Place
    /// Where the content has it.
    package var target: Place
    /// The id of the content's column.
    package var column: String
    package var value: String
    package var state: State
  }
}
