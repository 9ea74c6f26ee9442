package import Diagnostics

/// Why it is certain that an owner belongs to a department, for the intake report.
package enum OwnerReason: String, CaseIterable, Sendable {
  /// The row names no owner for it.
  case none
  /// The row has one department.
  case onlyDepartment
  /// The cell writes the department beside the names.
  case written
  /// There are as many lines as departments, in the same order.
  case line
  /// There are as many names as departments, in the same order.
  case order
  /// Rows that are certain say to which department the person belongs.
  case otherRows
  /// All other departments have their owners, and these names stand in this one's place.
  case remaining
}

extension OwnerReason {
  /// Whether the owners were given by more than the cell's own words.
  package var isDeduction: Bool { self != .none && self != .onlyDepartment && self != .written }

  /// The reason in words.
  package var wording: Wording {
    switch self {
    case .none: Wording(zh: "没有写责任人", en: "no owner is written")
    case .onlyDepartment: Wording(zh: "只有一个牵头单位", en: "the row has one lead department")
    case .written: Wording(zh: "单元格里写明了单位", en: "the cell writes the department")
    case .line: Wording(zh: "行数与单位数相同，按顺序对应", en: "as many lines as departments, in order")
    case .order: Wording(zh: "人数与单位数相同，按顺序对应", en: "as many names as departments, in order")
    case .otherRows: Wording(zh: "其他行写明了此人所属单位", en: "other rows say which department the person belongs to")
    case .remaining:
      Wording(
        zh: "其余单位都已有责任人，剩下的人正好在这一单位的位置",
        en: "all other departments have an owner, and these stand in its place")
    }
  }
}
