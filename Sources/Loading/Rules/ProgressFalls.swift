internal import Diagnostics
internal import Model
internal import Tables

/// Progress that falls says why in the same report.
enum ProgressFalls: Rule {
  static let id = "progress-falls"
  static let about = Wording(zh: "进度倒退要说明原因", en: "progress that falls says why")
  static let help = Wording(
    zh: "改正进度，或在“存在问题”里写明倒退的原因", en: "mend the progress, or give the reason under problem")

  static func check(_ draft: Draft) -> [Finding] {
    var reported = [(progress: Double, spot: Spot)?](repeating: nil, count: draft.registers.tasks.count)
    var findings: [Finding] = []
    for reports in draft.reports {
      for report in reports.rows {
        guard let task = report.task, let progress = report.progress else { continue }
        let spot = reports.sheet.spot(report.row, .progress)
        if let last = reported[task.position], progress < last.progress,
          reports.sheet.cell(report.row, .problem).isEmpty
        {
          findings.append(fall(task.key, from: last.spot, to: spot))
        }
        reported[task.position] = (progress, spot)
      }
    }
    return findings
  }

  private static func fall(_ task: TaskNumber, from last: Spot, to spot: Spot) -> Finding {
    let (before, after) = (last.read ?? "", spot.read ?? "")
    return finding(
      at: spot,
      Wording(
        zh: "任务 \(task) 的进度从 \(before) 降到 \(after)，没有说明原因",
        en: "the progress of task \(task) falls from \(before) to \(after) without a reason"),
      related: [.init(last.place, Wording(zh: "上次填报在这里", en: "the last report stands here"))])
  }
}
