import Dates
import Diagnostics
import Model

extension EnglishNarrative {
  /// Lamps, then progress and overdue tasks, then indicators and reports, a paragraph each.
  var summary: [String] {
    guard !rollup.tasks.isEmpty else { return [withoutTasks, outcome].compactMap { $0 } }
    return [standing, progress, outcome].compactMap { $0 }
  }

  private var asOf: String { "as of \(figures.asOf.words(in: .en))" }

  private var withoutTasks: String? {
    text.sentence {
      switch figures.subject {
      case .programme: "\(asOf), the programme has no tasks yet"
      case .department(let department): "\(asOf), \(department.name) leads no task"
      case .workstream(let workstream): "\(asOf), the \(workstream.name) workstream has no tasks yet"
      }
    }
  }
}

extension EnglishNarrative {
  private var standing: String? {
    text.paragraph {
      text.sentence { tally }
      text.sentence { shifts }
      text.sentence { ending }
    }
  }

  /// The lamps with their denominator: `as of 30 June 2019, of the 28 tasks, 5 are completed (17.9%) and 2 are red`.
  private var tally: String {
    let lamps = Lamp.counted.filter { rollup.tally[$0] > 0 }
    guard lamps.count == 1, let lamp = lamps.first else {
      return "\(asOf), of the \(subjectTasks), \(EnglishListing.list(lamps.map(lampCount)) ?? "")"
    }
    let total = rollup.tasks.count
    return "\(asOf), \(all(total)) \(state(lamp, total))"
  }

  /// `all 16 tasks of the construction workstream`.
  private func all(_ total: Int) -> String {
    EnglishCounting.all(total, "task") + subjectTasks.dropFirst(counted(total, "task").count)
  }

  /// `2 are red (7.1%)`; a share of fewer than ten tasks says no more than the counts.
  private func lampCount(_ lamp: Lamp) -> String {
    let count = rollup.tally[lamp]
    let share = rollup.tasks.count >= 10 ? Percent(count, of: rollup.tasks.count) : nil
    return "\(count) \(state(lamp, count))" + (share.map { " (\($0.text(in: .en)))" } ?? "")
  }

  private var shifts: String? {
    guard let before = figures.before else { return nil }
    if figures.lampShifts.isEmpty {
      let subject = rollup.tasks.count == 1 ? "its lamp" : "the number of tasks with each lamp"
      return "\(subject) is the same as \(monthBefore)"
    }
    let changes = Lamp.counted.compactMap { lamp -> String? in
      let difference = rollup.tally[lamp] - before.tally[lamp]
      guard difference != 0 else { return nil }
      return "\(difference.magnitude) \(difference > 0 ? "more" : "fewer") \(name(lamp))"
    }
    return "compared with the end of \(month(before.month)): \(EnglishListing.list(changes) ?? "")"
  }

  /// What is left when the programme's time is over.
  private var ending: String? {
    let open = rollup.openCount
    guard figures.asOf >= figures.standing.programme.period.end, open > 0 else { return nil }
    let later = rollup.tasks.compactMap { task in
      task.completedLater.map { "task \(task.task.number) (\($0.words(in: .en)))" }
    }
    return "the programme has come to its end with \(counted(open, "task")) not completed"
      + (later.isEmpty ? "" : ", \(later.count) of which completed later: \(later.joined(separator: ", "))")
  }

  private func state(_ lamp: Lamp, _ count: Int) -> String {
    lamp == .grey ? "\(EnglishCounting.have(count)) no report" : "\(EnglishCounting.be(count)) \(name(lamp))"
  }

  /// A lamp behind a number of tasks.
  func name(_ lamp: Lamp) -> String {
    switch lamp {
    case .done: "completed"
    case .grey: "without a report"
    case .notBegun: "not due to start yet"
    case .awaited: "not due to report yet"
    default: lamp.word(in: .en)
    }
  }
}
