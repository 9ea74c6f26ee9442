import Dates
import Diagnostics
import Model

extension EnglishNarrative {
  /// What falls due in the policy's next days, and what has no deadline yet.
  var due: String? {
    let days = figures.standing.programme.policy.dueSoonDays
    guard rollup.openCount > 0 else { return nil }
    return text.paragraph {
      if days > 0 { text.sentence { upcoming(days) } }
      text.sentence { withoutDeadline }
    }
  }

  private func upcoming(_ days: Int) -> String? {
    let first = day(figures.asOf.adding(days: 1))
    let last = day(figures.asOf.adding(days: days))
    let span = days == 1 ? "tomorrow (\(first))" : "in the next \(days) days (\(first) to \(last))"
    let tasks = rollup.dueSoon
    if tasks.isEmpty { return "no task is due \(span)" }
    let opening = "\(counted(tasks.count, "task")) \(EnglishCounting.be(tasks.count)) due \(span)"
    if let named = EnglishListing.all(tasks.map(dueTask)) { return "\(opening): \(named)" }
    return text.series {
      opening
      lampsAmong(tasks)
      if !figures.subject.isDepartment {
        EnglishListing.departments(figures.leadNames(of: tasks)).map { "they are led by \($0)" }
      }
    }
  }

  /// `“…” (task 3, due on 15 July, at 60%, yellow)`.
  private func dueTask(_ standing: TaskStanding) -> String {
    EnglishListing.task(
      standing.task, standing.task.deadline.day.map { "due on \(day($0))" },
      standing.now.progress.flatMap(Percent.init).map { "at \($0.text(in: .en))" }, name(standing.now.lamp))
  }

  /// `1 of them is red and 2 are yellow`; nil where none of the tasks has such a lamp.
  private func lampsAmong(_ tasks: [TaskStanding]) -> String? {
    let tally = Tally(tasks.map(\.now.lamp))
    let counts = [Lamp.red, .yellow, .grey].filter { tally[$0] > 0 }.map { "\(tally[$0]) \(name($0))" }
    return EnglishListing.list(counts).map { "among them \($0)" }
  }

  private var withoutDeadline: String? {
    let open = rollup.tasks.filter { $0.now.computedLamp != .done && $0.task.deadline.term == .unsettled }
    return EnglishListing.told(open.map { EnglishListing.task($0.task) }) {
      "the deadline of \(counted($0, "task")) is still to be set"
    }
  }
}
