internal import Diagnostics

/// A cell names each department once.
enum RepeatedDepartment: Rule {
  static let id = "repeated-department"
  static let severity = Finding.Severity.warning
  static let about = Wording(zh: "一格里同一个单位只写一次", en: "a cell names each department once")
  static let help = Wording(zh: "删去重复的", en: "remove the second one")

  static func check(_ draft: Draft) -> [Finding] {
    draft.doubts.compactMap { doubt in
      guard case .repeated(.department) = doubt.kind else { return nil }
      return finding(
        at: doubt.spot,
        Wording(zh: "单位“\(doubt.text)”写了两次", en: "the department '\(doubt.text)' is named twice"),
        read: doubt.text)
    }
  }
}
