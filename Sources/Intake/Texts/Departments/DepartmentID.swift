/// Proposes ids for departments: lower-case ASCII letters, digits and hyphens.
package enum DepartmentID {
  /// An id for each name in the order given, none of them taken and none twice.
  package static func propose(_ names: [String], taken: Set<String> = []) -> [String] {
    names.map { _ in "" }
  }
}
