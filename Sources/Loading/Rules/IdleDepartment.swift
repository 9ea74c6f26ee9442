internal import Diagnostics
internal import Model

/// A department that leads no task is worth knowing.
enum IdleDepartment: Rule {
  static let id = "idle-department"
  static let severity = Finding.Severity.note
  static let about = Wording(zh: "登记的单位最好都牵头任务", en: "each department best leads a task")
  static let help = Wording(
    zh: "核对台账的牵头单位一栏；确实没有就不用改", en: "check the ledger's departments; if it leads none, leave it")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.tasks else { return [] }
    let used = Set(read.rows.flatMap(\.leads))
    return draft.configuration.departments.filter { !used.contains($0.value.id) }.map { item in
      finding(
        at: item.id.spot,
        Wording(
          zh: "单位“\(item.value.name)”没有牵头任何任务", en: "the department '\(item.value.name)' leads no task"))
    }
  }
}
