import Dates
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

// MARK: Lamps

extension EnglishNarrative {
  private var standing: String? {
    text.paragraph {
      text.sentence { tally }
      text.sentence { shifts }
      text.sentence { ending }
    }
  }

  /// `as of 30 June 2019, of 28 tasks, 5 are completed (17.9%), 12 are green (42.9%) and 2 have no report`.
  private var tally: String {
    let lamps = Lamp.allCases.filter { rollup.tally[$0] > 0 }
    if lamps.count == 1, let lamp = lamps.first {
      let total = rollup.tasks.count
      let all = subjectTasks.dropFirst(counted(total, "task").count)
      return "\(asOf), \(EnglishCounting.all(total, "task"))\(all) \(state(lamp, total))"
    }
    return "\(asOf), of \(subjectTasks), \(EnglishListing.list(lamps.map(lampCount)) ?? "")"
  }

  /// `2 are red (7.1%)`; a share of fewer than ten tasks says no more than the counts.
  private func lampCount(_ lamp: Lamp) -> String {
    let count = rollup.tally[lamp]
    let share = rollup.tasks.count >= 10 ? Percent(count, of: rollup.tasks.count) : nil
    let details = text.series {
      share.map { $0.text(in: .en) }
      if lamp == .grey { notBegun }
    }
    return "\(count) \(state(lamp, count))" + (details.map { " (\($0))" } ?? "")
  }

  /// How many of the grey tasks begin later: `1 not due to start yet`.
  private var notBegun: String? {
    let count = rollup.tasks.count { $0.now.lamp == .grey && $0.task.start > figures.asOf }
    return count > 0 ? "\(count) not due to start yet" : nil
  }

  private var shifts: String? {
    guard let before = figures.before else { return nil }
    let shifts = figures.lampShifts
    if shifts.isEmpty { return "the number of tasks with each lamp is the same as \(monthBefore)" }
    let changes = Lamp.allCases.compactMap { lamp -> String? in
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
    return "the programme has come to its end with \(counted(open, "task")) not completed"
  }

  private func state(_ lamp: Lamp, _ count: Int) -> String {
    lamp == .grey ? "\(EnglishCounting.have(count)) no report" : "\(EnglishCounting.be(count)) \(name(lamp))"
  }

  /// A lamp behind a number of tasks.
  func name(_ lamp: Lamp) -> String {
    switch lamp {
    case .done: "completed"
    case .grey: "without a report"
    case .green, .yellow, .red: lamp.word(in: .en)
    }
  }
}

// MARK: Progress and overdue tasks

extension EnglishNarrative {
  private var progress: String? {
    text.paragraph {
      MeanStanding(figures).flatMap(meanSentence)
      text.sentence { overdue }
    }
  }

  private func meanSentence(_ mean: MeanStanding) -> String? {
    let tasks = "the \(counted(mean.count, "task"))\(mean.isPartial ? " reported on" : "")"
    let kind = mean.count == 1 ? "" : mean.isWeighted ? "a weighted average of " : "an average of "
    return text.sentence {
      text.phrase {
        "\(tasks) \(EnglishCounting.have(mean.count)) reached \(kind)\(mean.progress.text(in: .en))"
        schedule(mean)
        mean.lead.map(EnglishComparison.schedule)
      }
      gain(mean)
    }
  }

  private func schedule(_ mean: MeanStanding) -> String? {
    guard let share = mean.schedule?.text(in: .en) else { return nil }
    let some = mean.scheduledCount == mean.count ? "" : " for the \(mean.scheduledCount) with a deadline date"
    return "against a schedule share of \(share)\(some)"
  }

  private func gain(_ mean: MeanStanding) -> String? {
    guard let before = mean.before, let gained = mean.gained else { return nil }
    let details = text.phrase {
      if gained != 0 { before.progress.text(in: .en) }
      if before.count != mean.count { counted(before.count, "task") }
    }
    return (gained == 0 ? "the same as " : "\(EnglishComparison.rate(gained)) since ")
      + (gained == 0 ? monthBefore : endOfMonthBefore)
      + (details.map { " (\($0))" } ?? "")
  }

  private var overdue: String? {
    let now = rollup.overdue.count
    let before = figures.before?.overdueCount
    if now == 0 {
      guard let before, before > 0 else { return nil }
      let tasks = before == 1 ? "the task" : EnglishCounting.all(before, "task")
      return
        "\(tasks) overdue \(monthBefore) \(EnglishCounting.have(before)) been completed; none is overdue now"
    }
    return text.phrase {
      "\(counted(now, "task")) \(EnglishCounting.be(now)) overdue"
      if let before { EnglishComparison.count(now - before, monthBefore) }
    }
  }
}

// MARK: Indicators and reports

extension EnglishNarrative {
  private var outcome: String? {
    text.paragraph {
      text.sentence { indicatorsMet }
      text.sentence { reportsReceived }
    }
  }

  private var indicatorsMet: String? {
    let counts = rollup.indicatorCounts
    guard counts.total > 0, counts.withoutReading < counts.total else { return nil }
    return text.phrase {
      metCount(counts)
      figures.before.flatMap { before in
        counts.met == 0 && before.indicatorCounts.met == 0
          ? nil : EnglishComparison.count(counts.met - before.indicatorCounts.met, monthBefore)
      }
    }
  }

  private func metCount(_ counts: IndicatorCounts) -> String {
    if counts.met == 0 {
      return counts.total == 1
        ? "the only indicator does not meet its target"
        : "none of the \(counts.total) indicators meets its target"
    }
    if counts.met == counts.total {
      let verb = counts.total == 1 ? "meets its target" : "meet their targets"
      return "\(EnglishCounting.all(counts.total, "indicator")) \(verb)"
    }
    let rate = Percent(counts.met, of: counts.total).map { " (\($0.text(in: .en)))" } ?? ""
    let verb = counts.met == 1 ? "meets its target" : "meet their targets"
    return "of \(counts.total) indicators, \(counts.met) \(verb)\(rate)"
  }

  private var reportsReceived: String? {
    let rate = figures.reportingRate
    guard let percent = rate.percent else { return nil }
    let before = figures.reportingRateBefore
    return text.series {
      "for \(month(figures.month)), \(received(rate)) (\(percent.text(in: .en)))"
      if let last = before?.percent, let before, let earlier = figures.before {
        "\(EnglishComparison.rate(percent.tenths - last.tenths)) \(percent.tenths == last.tenths ? "as for" : "on") "
          + "\(month(earlier.month)) (\(before.reported) of \(before.owed))"
      }
    }
  }

  /// `24 of 26 reports due have come in`.
  private func received(_ rate: ReportingRate) -> String {
    if rate.owed == 1 {
      return rate.reported == 1 ? "the only report due has come in" : "the only report due has not come in"
    }
    if rate.reported == 0 { return "none of the \(rate.owed) reports due has come in" }
    if rate.reported == rate.owed { return "\(EnglishCounting.all(rate.owed, "report")) due have come in" }
    return "\(rate.reported) of \(rate.owed) reports due \(EnglishCounting.have(rate.reported)) come in"
  }
}
