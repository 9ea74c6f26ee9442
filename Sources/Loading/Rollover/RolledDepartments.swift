internal import Model
internal import Tables

/// The departments of a task as the next ledger names them.
///
/// The record of changes stays behind, so that the ledger itself must say who leads by now, and by which name.
struct RolledDepartments {
  private let departments: [Department]
  private let formerNames: Set<String>

  init(of programme: Programme) {
    departments = programme.departments
    formerNames = Set(
      departments.flatMap(\.adjustments).compactMap { adjustment in
        if case .name(let before, _) = adjustment.change { before } else { nil }
      })
  }

  /// The cells that say something else than the record; none where the row already says what is.
  func changes(_ task: Task, _ row: Row, _ sheet: Sheet<TaskColumn>) -> [TaskColumn: String] {
    let columns: [TaskColumn] = [.departments, .owners, .posts, .supporting]
    let usesFormerName = columns.map { sheet.cell(row, $0).text }.contains { text in
      formerNames.contains { text.utf8.firstRange(of: $0.utf8) != nil }
    }
    guard usesFormerName || leads(in: sheet.cell(row, .departments).text) != task.leads.map(\.department)
    else { return [:] }
    return [
      .departments: list(task.leads.map(\.department)), .owners: people(task.leads, \.owners),
      .posts: people(task.leads, \.posts), .supporting: list(task.supporting),
    ]
  }

  private func leads(in text: String) -> [Identifier<Department>?] {
    let names = ListText.names(text) { name in departments.contains { $0.isCalled(name) } }
    return names.map { name in departments.first { $0.isCalled(name) }?.id }
  }

  private func list(_ ids: [Identifier<Department>]) -> String { ids.map(name).joined(separator: "；") }

  /// Bare names where one department leads, else `单位:甲、乙；单位:丙`.
  private func people(_ leads: [Assignment], _ people: KeyPath<Assignment, [String]>) -> String {
    let shares = leads.filter { !$0[keyPath: people].isEmpty }
    return shares.map { lead in
      let names = lead[keyPath: people].joined(separator: "、")
      return leads.count == 1 ? names : "\(name(lead.department)):\(names)"
    }.joined(separator: "；")
  }

  private func name(_ id: Identifier<Department>) -> String {
    departments.first { $0.id == id }?.name ?? id.text
  }
}
