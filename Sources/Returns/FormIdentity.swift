package import Dates
package import Model

/// Which form a department was sent: its own, for one month.
package struct FormIdentity: Hashable, Sendable {
  package let department: Identifier<Department>
  package let month: Month

  package init(department: Identifier<Department>, month: Month) {
    self.department = department
    self.month = month
  }
}
