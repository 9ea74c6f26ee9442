internal import Diagnostics
internal import Model
internal import Tables

/// A task at 100 % says when it was completed, in this report or an earlier one.
enum HundredWithoutDate: Rule {
  static let id = "hundred-without-date"
  static let severity = Finding.Severity.warning
  static let about = Wording(zh: "进度到 100 要写完成日期", en: "a task at 100 says when it was completed")
  static let help = Wording(zh: "在“完成日期”里补上", en: "give the day under completed_on")

  static func check(_ draft: Draft) -> [Finding] {
    var isDated = [Bool](repeating: false, count: draft.registers.tasks.count)
    var findings: [Finding] = []
    for reports in draft.reports {
      for report in reports.rows {
        guard let task = report.task, let progress = report.progress else { continue }
        if !reports.sheet.cell(report.row, .completedOn).isEmpty {
          isDated[task.position] = true
        } else if progress == 100, !isDated[task.position] {
          findings.append(
            finding(
              at: reports.sheet.spot(report.row, .progress),
              Wording(
                zh: "任务 \(task.key) 的进度是 100，但没有完成日期",
                en: "task \(task.key) is at 100 without a completion date")))
        }
      }
    }
    return findings
  }
}
