package import Dates
package import Model

/// What was asked for when returns are collected.
package struct CollectRequest: Sendable {
  /// The month of the returns; nil takes the one that the forms name.
  package var month: Month?
  /// Whose returns they are; needed only where a form does not say so itself.
  package var department: Identifier<Department>?
  /// Whether values that were collected before are replaced by other ones.
  package var replaces = false

  package init(month: Month? = nil, department: Identifier<Department>? = nil, replaces: Bool = false) {
    self.month = month
    self.department = department
    self.replaces = replaces
  }
}
