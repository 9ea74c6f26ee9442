import Dates
import Diagnostics
import Model

extension ChineseNarrative {
  /// What falls due in the policy's next days, and what has no deadline yet.
  var due: String? {
    let days = figures.standing.programme.policy.dueSoonDays
    guard rollup.openCount > 0 else { return nil }
    return text.paragraph {
      if days > 0 { text.sentence { upcoming(days) } }
      text.sentence { withoutDeadline }
    }
  }

  private func upcoming(_ days: Int) -> String {
    let first = day(figures.asOf.adding(days: 1))
    let last = day(figures.asOf.adding(days: days))
    let span = days == 1 ? "今后1天（\(first)）" : "今后\(days)天（\(first)至\(last)）"
    let tasks = rollup.dueSoon
    if tasks.isEmpty { return "\(span)没有到期的任务" }
    if let named = ChineseListing.all(tasks.map(dueTask)) { return "\(span)到期的任务\(tasks.count)项：\(named)" }
    return text.phrase {
      "\(span)到期的任务\(tasks.count)项"
      lampsAmong(tasks)
      figures.subject.isDepartment
        ? nil : ChineseListing.departments(figures.leadNames(of: tasks)).map { "涉及\($0)" }
    } ?? ""
  }

  /// `“…”（任务3，7月15日到期，进度60%，黄灯）`.
  private func dueTask(_ standing: TaskStanding) -> String {
    ChineseListing.task(
      standing.task, standing.task.deadline.day.map { "\(day($0))到期" },
      standing.now.progress.flatMap(Percent.init).map { "进度\($0.text(in: .zh))" }, name(standing.now.lamp))
  }

  /// `其中红灯1项、黄灯2项`; nil where none of the tasks has such a lamp.
  private func lampsAmong(_ tasks: [TaskStanding]) -> String? {
    let tally = Tally(tasks.map(\.now.lamp))
    let counts = [Lamp.red, .yellow, .grey].compactMap { ChineseCounting.some(tally[$0], name($0)) }
    return counts.isEmpty ? nil : "其中" + counts.joined(separator: "、")
  }

  private var withoutDeadline: String? {
    let open = rollup.tasks.filter { $0.now.computedLamp != .done && $0.task.deadline.term == .unsettled }
    return ChineseListing.counted("完成时限待定的任务", open.map { ChineseListing.task($0.task) })
  }
}
