package import Model

/// Splits the department cells of one ledger, by what all of them together say of its departments' names.
package struct DepartmentNames: Sendable {
  /// The departments of one cell.
  package struct Split: Hashable, Sendable {
    package var leads: [DepartmentName]
    package var supporting: [DepartmentName]
    package var changes: [TextChange]
  }

  /// Learns from the known departments and from all department cells of the ledger.
  package init(known: [Department], cells: [String]) {}

  /// Splits a cell into its departments; a blank cell is the problem `.empty`.
  package func split(_ cell: String) -> Result<Split, DepartmentProblem> { .failure(.empty) }
}
