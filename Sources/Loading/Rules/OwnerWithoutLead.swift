internal import Diagnostics
internal import Model

/// Owners belong to a department that leads the task.
enum OwnerWithoutLead: Rule {
  static let id = "owner-without-lead"
  static let about = Wording(
    zh: "责任人所属的单位必须是这项任务的牵头单位", en: "owners belong to a department that leads the task")
  static let help = Wording(
    zh: "改正责任人一格里的单位，或把这个单位加进牵头单位",
    en: "mend the department in the owners cell, or add it to the departments")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.tasks else { return [] }
    let names = draft.departmentNames
    return read.rows.flatMap { task -> [Finding] in
      guard task.knowsAllLeads else { return [] }
      return task.owners.compactMap(\.department).filter { !task.leads.contains($0) }.map { department in
        let name = names[department] ?? department.text
        return finding(
          at: read.sheet.spot(task.row, .owners),
          Wording(
            zh: "“\(name)”有责任人，但不是这项任务的牵头单位",
            en: "'\(name)' has an owner but does not lead this task"))
      }
    }
  }
}
