internal import Diagnostics
internal import Model

/// Each lead department of a task names who is responsible.
enum LeadWithoutOwner: Rule {
  static let id = "lead-without-owner"
  static let severity = Finding.Severity.warning
  static let about = Wording(zh: "每个牵头单位都要有责任人", en: "each lead department names who is responsible")
  static let help = Wording(
    zh: "在“责任人”一格补上，多个单位写成“单位:姓名;单位:姓名”",
    en: "name someone in the owners cell; with several departments write 'department:name;department:name'")

  static func check(_ draft: Draft) -> [Finding] {
    // Many offices name departments only; their ledgers leave the whole column empty.
    guard let read = draft.tasks, read.sheet.has(.owners), read.rows.contains(where: { !$0.owners.isEmpty })
    else { return [] }
    let names = draft.departmentNames
    return read.rows.flatMap { task -> [Finding] in
      guard task.knowsAllLeads, task.owners.allSatisfy({ $0.department != nil }) else { return [] }
      let owned = task.owners.filter { !$0.names.isEmpty }.compactMap(\.department)
      return task.leads.filter { !owned.contains($0) }.map { lead in
        let name = names[lead] ?? lead.text
        return finding(
          at: read.sheet.spot(task.row, .owners),
          Wording(zh: "牵头单位“\(name)”没有责任人", en: "the lead department '\(name)' names nobody responsible"))
      }
    }
  }
}

extension Draft {
  /// The official name of each department.
  var departmentNames: [Identifier<Department>: String] {
    Dictionary(configuration.departments.map { ($0.value.id, $0.value.name) }) { first, _ in first }
  }
}
