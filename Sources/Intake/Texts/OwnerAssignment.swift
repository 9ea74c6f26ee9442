/// Gives the owners of each row to its departments where that is certain.
package enum OwnerAssignment {
  /// The lead departments of a row in order, and its owners by line.
  package struct Row: Hashable, Sendable {
    package var departments: [String]
    package var owners: [PersonNames.Line]

    package init(departments: [String], owners: [PersonNames.Line]) {
      self.departments = departments
      self.owners = owners
    }
  }

  /// The owners of one department in one row.
  package struct Share: Hashable, Sendable {
    package var department: String
    package var names: [String]
    package var reason: OwnerReason
  }

  /// The shares of a row in the order of its departments, or why its owners stay open.
  package typealias Outcome = Result<[Share], OwnerProblem>

  /// The outcome of every row, in the same order; a row without owners has shares without names.
  package static func assign(_ rows: [Row]) -> [Outcome] {
    rows.map { _ in .failure(.open(names: [], options: [])) }
  }
}
