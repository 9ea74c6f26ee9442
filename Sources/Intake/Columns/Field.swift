/// What a column means to the intake; the raw value is the id that `--map` and our own tables use.
package enum Field: String, CaseIterable, Sendable {
  case number, title, workstream, departments, owners, support, start, deadline, clause, action, weight
  case category, requirement
  case internalRemark = "internal_remark"
  case id, name, unit, direction, baseline, target, tasks
}

/// The kinds of tables that the intake understands.
package enum TableKind: String, CaseIterable, Sendable {
  case ledger, indicators
}
