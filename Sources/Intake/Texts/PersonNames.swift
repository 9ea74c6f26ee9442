/// The people of one cell, by line.
package struct PersonNames: Hashable, Sendable {
  /// One line of a cell, or one part behind a department's name.
  package struct Line: Hashable, Sendable {
    /// The department that the cell itself writes before the names: `财政局：闫凤山`.
    package var department: String?
    package var names: [String]

    package init(department: String? = nil, names: [String]) {
      self.department = department
      self.names = names
    }
  }

  package var lines: [Line]
  /// What was taken off: posts, padding and telephone numbers.
  package var changes: [TextChange]

  /// Reads a cell of owners; a blank cell or a dash has no lines.
  ///
  /// Telephone numbers are personal data: they never come out as names, and the change shows them masked.
  package init(_ cell: String) {
    lines = []
    changes = []
  }

  /// All names in order.
  package var all: [String] { lines.flatMap(\.names) }
}
