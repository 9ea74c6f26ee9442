internal import Diagnostics

/// A cell names each task once.
enum RepeatedTask: Rule {
  static let id = "repeated-task"
  static let severity = Finding.Severity.warning
  static let about = Wording(zh: "一格里同一个任务只写一次", en: "a cell names each task once")
  static let help = Wording(zh: "删去重复的", en: "remove the second one")

  static func check(_ draft: Draft) -> [Finding] {
    draft.doubts.compactMap { doubt in
      guard case .repeated(.task) = doubt.kind else { return nil }
      return finding(
        at: doubt.spot,
        Wording(zh: "任务“\(doubt.text)”写了两次", en: "the task '\(doubt.text)' is named twice"), read: doubt.text)
    }
  }
}
