package import Dates
package import Diagnostics
package import Loading
package import Model

/// What came of collecting returns; nothing is to be written where a finding is an error.
package struct CollectedReturns: Sendable {
  /// The month of the returns; nil where none could be told.
  package var month: Month?
  package var findings: [Finding]
  /// The tables with their new bytes, only those that change.
  package var changes: [FileTree.File] = []
  /// Who returned what, in the official order.
  package var returns: [DepartmentReturn] = []
}

/// What one department was asked and what it returned.
package struct DepartmentReturn: Sendable {
  package enum State: String, Sendable {
    /// Something came in that was not there.
    case new
    /// Something that was there was replaced or filled in, and nothing is new.
    case changed
    /// All of it was collected before.
    case unchanged
    /// The form came back, and nothing was filled in.
    case blank
    /// Nothing came back this time, but reports for the month are there.
    case earlier
    case missing
  }

  /// How many rows were asked about, and how many of them are reported.
  package struct Count: Hashable, Sendable {
    package var asked: Int
    package var reported: Int
  }

  /// Nil for the programme office.
  package var department: Identifier<Department>?
  package var name: String
  /// The file that came back; nil where none did.
  package var file: String?
  package var tasks: Count
  package var indicators: Count
  package var state: State
}
