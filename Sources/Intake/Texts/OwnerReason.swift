package import Diagnostics

/// Why it is certain that an owner belongs to a department, for the intake report.
package enum OwnerReason: String, CaseIterable, Sendable {
  /// The row names no owner for it.
  case none
  /// The row has one department.
  case onlyDepartment
  /// The cell writes the department before the names.
  case written
  /// There are as many lines as departments, in the same order.
  case line
  /// There are as many names as departments, in the same order.
  case order
  /// Rows that are certain say to which department the person belongs.
  case otherRows
  /// All other owners are known, and these stand in this department's place.
  case remaining
}

extension OwnerReason {
  /// The reason in words.
  package var wording: Wording { Wording(zh: rawValue, en: rawValue) }
}
