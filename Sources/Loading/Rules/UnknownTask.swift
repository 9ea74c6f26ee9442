internal import Diagnostics

/// Every task that is named is registered.
enum UnknownTask: Rule {
  static let id = "unknown-task"
  static let about = Wording(zh: "提到的任务必须登记过", en: "every task that is named is registered")
  static let help = Wording(
    zh: "改成 tasks.csv 里的序号，或在台账里加上这项任务",
    en: "use a number from tasks.csv, or add the task to the ledger")

  static func check(_ draft: Draft) -> [Finding] {
    UnknownName.check(Self.self, .task, in: draft.registers.tasks, of: draft)
  }
}
