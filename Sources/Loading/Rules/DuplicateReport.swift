internal import Diagnostics

/// A task is reported once a month.
enum DuplicateReport: Rule {
  static let id = "duplicate-report"
  static let about = Wording(zh: "每项任务每月只填报一次", en: "a task is reported once a month")
  static let help = Wording(zh: "合并成一行，或改正任务序号", en: "make it one row, or mend the task's number")

  static func check(_ draft: Draft) -> [Finding] {
    draft.reports.flatMap { reports in
      Duplicates.find(in: reports.rows, by: \.task).map { found in
        finding(
          at: reports.sheet.spot(found.later.row, .task),
          Wording(
            zh: "任务 \(found.key.key) 在 \(reports.month) 填报了两次",
            en: "task \(found.key.key) is reported twice for \(reports.month)"),
          related: Duplicates.first(reports.sheet.spot(found.first.row, .task)))
      }
    }
  }
}
