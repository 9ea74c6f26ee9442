package import Dates
package import Model

/// Which form was sent to whom: one department's, or the programme office's, for one month.
package struct FormIdentity: Hashable, Sendable {
  /// Nil for the programme office, which is asked for the indicators that no task carries.
  package let department: Identifier<Department>?
  package let month: Month

  package init(department: Identifier<Department>?, month: Month) {
    self.department = department
    self.month = month
  }
}
