package import Diagnostics

/// Why a department cell cannot be split for certain.
package enum DepartmentProblem: Error, Hashable, Sendable {
  /// Nothing stands there, or a dash.
  case empty
  /// A piece can be one name or several; each option is a list of names.
  case ambiguous(String, options: [[String]])
  /// A line does not end as a name does, and no other row tells what it belongs to.
  case brokenName(String)
}

extension DepartmentProblem {
  /// What is wrong, naming the text of the cell.
  package func summary(of text: String) -> Wording { Wording(zh: text, en: text) }

  /// What to write instead.
  package var help: Wording { Wording(zh: "", en: "") }
}
