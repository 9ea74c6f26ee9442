internal import Diagnostics
internal import Model

/// A workstream without a task is worth knowing.
enum EmptyWorkstream: Rule {
  static let id = "empty-workstream"
  static let severity = Finding.Severity.note
  static let about = Wording(zh: "每个工作板块最好都有任务", en: "each workstream is best given a task")
  static let help = Wording(
    zh: "核对台账的板块一栏；确实没有就不用改", en: "check the ledger's workstreams; if there is none, leave it")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.tasks else { return [] }
    let used = Set(read.rows.compactMap(\.workstream))
    return draft.configuration.workstreams.filter { !used.contains($0.value.id) }.map { item in
      finding(
        at: item.id.spot,
        Wording(
          zh: "工作板块“\(item.value.name)”没有任务", en: "the workstream '\(item.value.name)' has no task"))
    }
  }
}
