/// What a column means to the intake; the raw value is the id that `--map` and our own tables use.
package enum Field: String, CaseIterable, Sendable {
  case number, title, workstream, departments, owners, posts, support, start, deadline, clause, action, weight
  case category, requirement, reporting, accumulates
  case internalRemark = "internal_remark"
  case id, name, unit, direction, baseline, target, tasks
  /// What a ledger reports for a month.
  case progress, summary, problem
  case completedOn = "completed_on"
  case nextStep = "next_step"
  /// What an indicator reached; no column is this field, since each is for a period.
  case reading
}

extension Field {
  /// The fields that a report for a month has.
  static let reported: [Field] = [.progress, .completedOn, .summary, .problem, .nextStep]

  /// The most of its texts that is interpreted; nil where they are only carried over, at any length.
  var budget: Int? {
    switch self {
    case .requirement, .internalRemark, .summary, .problem, .nextStep: nil
    case .number, .id, .workstream, .category, .action, .unit: TextBudget.name
    default: TextBudget.cell
    }
  }
}

/// The kinds of tables that the intake understands.
package enum TableKind: String, CaseIterable, Sendable {
  case ledger, indicators
}
