package import Diagnostics

/// Why the owners of a row cannot be given to its departments.
package enum OwnerProblem: Error, Hashable, Sendable {
  /// What each name can belong to, where more than one department is possible.
  package struct Option: Hashable, Sendable {
    package var name: String
    package var departments: [String]
  }

  /// Several distributions fit; `options` lists the names that stay open.
  case open(names: [String], options: [Option])
  /// No distribution fits what other rows say of these people.
  case contradiction(names: [String])
  /// The cell writes a department that the row does not have.
  case foreignDepartment(String)
}

extension OwnerProblem {
  /// What is wrong.
  package var summary: Wording { Wording(zh: "", en: "") }

  /// What to write instead.
  package var help: Wording { Wording(zh: "", en: "") }
}
