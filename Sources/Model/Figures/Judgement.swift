package import Dates

/// A task's lamp on a day, with everything that led to it.
package struct Judgement: Hashable, Sendable {
  /// Which line of the lamp rule decided.
  package enum Reason: Hashable, Sendable {
    case completed(on: Day?)
    case overdue(days: Int)
    case onSchedule
    /// Reported on, and without a day to be measured against.
    case withoutSchedule
    /// Behind by more points than the yellow threshold.
    case behind
    /// Behind by more points than the red threshold.
    case farBehind
    case nothingReported
    /// The start is still to come, and nothing was reported as done.
    case notBegun(start: Day)
    /// No report of the task is due yet; the first will be for the month, or nobody can say for which.
    case awaited(first: Month?)
    /// What was due last has no report, and the configuration makes such months grey.
    case monthMissing
    /// The month was closed with this lamp, and the tables say something else now.
    case closed
    /// The lamp that was published was wrong, and was corrected.
    case corrected
    /// The task does not stand in the totals.
    case outsideTotals(Membership)
  }

  package var day: Day
  package var lamp: Lamp
  /// The lamp by the rule, which an override may have replaced.
  package var computedLamp: Lamp
  package var reason: Reason
  /// 0…100, as last reported; nil when nothing was.
  package var progress: Double?
  /// The month of the report that the progress comes from.
  package var reportMonth: Month?
  /// 0…100: the elapsed share of the schedule; nil for a task without a day as its start or its deadline.
  package var scheduleShare: Double?
  /// The day of the schedule share, where it is not the day of the judgement: the day of what was due last.
  package var measuredOn: Day?
  package var override: LampOverride?
  /// The corrections of what had been published for the month.
  package var corrections: [Adjustment] = []

  /// Past the deadline and not done, whatever an override says.
  package var isOverdue: Bool {
    if case .overdue = reason { true } else { false }
  }

  /// Progress less schedule share, in points; negative when behind.
  package var gap: Double? {
    guard let progress, let scheduleShare else { return nil }
    return progress - scheduleShare
  }
}

/// What can be known at the end of a day: the months that reports may be for, and when they must have come in.
package struct Horizon: Hashable, Sendable {
  let day: Day
  let month: Month
  /// The last day on which something may come in and still be known.
  ///
  /// The grace days follow a month's end only: within a month nothing of the days to come is known.
  let cutoff: Day
  /// The last month for which a report can be called missing: at a month's end that month, and within a month the last
  /// one whose grace days are over.
  package private(set) var dueMonth: Month

  package init(_ day: Day, policy: LampPolicy) {
    self.day = day
    month = day.month
    let grace = policy.reportGraceDays
    cutoff = day == month.lastDay ? day.adding(days: grace) : day
    let isPastGrace = day > month.previous.lastDay.adding(days: grace)
    dueMonth = day == month.lastDay ? month : isPastGrace ? month.previous : month.previous.previous
  }

  /// The same, where nothing later than `month` can be called missing.
  package func calling(missing month: Month) -> Horizon {
    var horizon = self
    horizon.dueMonth = min(dueMonth, month)
    return horizon
  }

  /// What was known when the month of the day was closed: nothing that came in later counts for it.
  package init(_ day: Day, closedOn closing: Day?, policy: LampPolicy) {
    let open = Horizon(day, policy: policy)
    self.day = day
    month = open.month
    cutoff = closing.map { min($0, open.cutoff) } ?? open.cutoff
    dueMonth = open.dueMonth
  }

  /// Whether a report for a month was known then; without a day it came in on the month's last.
  ///
  /// It counts for its month when it came in within the policy's grace days; a later one counts from the month
  /// in which it came in, so that a missed month is never repainted.
  func reaches(_ reported: Month, on day: Day?) -> Bool {
    reported <= month && day ?? reported.lastDay <= cutoff
  }
}

extension Report {
  /// Whether the report was known then.
  package func isKnown(within horizon: Horizon) -> Bool { horizon.reaches(month, on: reportedOn) }
}

extension Task {
  /// The reports that were known at the end of `day`.
  package func knownReports(at day: Day, policy: LampPolicy) -> [Report] {
    let horizon = Horizon(day, policy: policy)
    return reports.filter { $0.isKnown(within: horizon) }
  }

  /// The index of the last report that was known then; the reports themselves are costly to copy.
  func lastReport(within horizon: Horizon) -> Int? {
    reports.indices.last { horizon.reaches(reports[$0].month, on: reports[$0].reportedOn) }
  }

  /// The index of the report for a month, if it was known then.
  package func report(for month: Month, within horizon: Horizon) -> Int? {
    reports.indices.first {
      reports[$0].month == month && horizon.reaches(month, on: reports[$0].reportedOn)
    }
  }

  /// The task without the reports and overrides that came in after the end of `day`.
  func known(at day: Day, policy: LampPolicy) -> Task {
    let horizon = Horizon(day, policy: policy)
    var task = self
    task.reports.removeAll { !$0.isKnown(within: horizon) }
    task.overrides.removeAll { $0.date > horizon.cutoff }
    return task
  }

  /// The task's lamp at the end of `day`, from what was known then.
  package func judgement(at day: Day, policy: LampPolicy) -> Judgement {
    judgement(within: Horizon(day, policy: policy), policy: policy)
  }

  package func judgement(within horizon: Horizon, policy: LampPolicy) -> Judgement {
    let day = horizon.day
    let report = lastReport(within: horizon)
    let progress = report.map { self.progress(of: $0, within: horizon) }
    let reportMonth = report.map { reports[$0].month }
    let membership = membership(at: day)
    if let lamp = membership.lamp {
      return Judgement(
        day: day, lamp: lamp, computedLamp: lamp, reason: .outsideTotals(membership), progress: progress,
        reportMonth: reportMonth)
    }
    let measured = measuredDay(of: reportMonth, within: horizon)
    let share = schedule.map { $0.elapsedShare(at: measured) * 100 }
    let (lamp, reason): (Lamp, Judgement.Reason) =
      if let report, let progress, progress >= 100 {
        (.done, .completed(on: reports[report].completedOn))
      } else if let start, start > day, (progress ?? 0) == 0 {
        (.notBegun, .notBegun(start: start))
      } else {
        openLamp(progress: progress, month: reportMonth, share: share, within: horizon, policy: policy)
      }
    let override = overrides.last { $0.month == horizon.month && $0.date <= horizon.cutoff }
    return Judgement(
      day: day, lamp: override?.lamp ?? lamp, computedLamp: lamp, reason: reason, progress: progress,
      reportMonth: reportMonth, scheduleShare: share, measuredOn: measured == day ? nil : measured,
      override: override)
  }

  /// The day of the schedule that the last report is measured against.
  ///
  /// The last report counts until the next is due: where reports are due by the quarter or more seldom, it is measured
  /// against the schedule of the day when one was due last.
  private func measuredDay(of reportMonth: Month?, within horizon: Horizon) -> Day {
    guard rhythm != .monthly, let reported = reportMonth?.lastDay else { return horizon.day }
    return min(horizon.day, max(reported, dueMonths.last(through: horizon.dueMonth)?.lastDay ?? reported))
  }

  /// The lamp of a task that is not done, from its last progress and the month that was reported for.
  private func openLamp(
    progress: Double?, month: Month?, share: Double?, within horizon: Horizon, policy: LampPolicy
  ) -> (Lamp, Judgement.Reason) {
    if let deadline = deadline.day, horizon.day > deadline {
      return (.red, .overdue(days: horizon.day.number - deadline.number))
    }
    let due = lastDue(through: horizon.dueMonth)
    guard let progress else {
      return due == nil ? (.awaited, .awaited(first: firstDue)) : (.grey, .nothingReported)
    }
    if policy.missingMonths == .grey, let due, let month, month < dueMonths.start(of: due) {
      return (.grey, .monthMissing)
    }
    guard let share else { return (.green, .withoutSchedule) }
    // A hair of tolerance, so that 10 points computed as 10.000000000000002 are still 10.
    let behind = share - progress - 1e-9
    if behind > policy.redBelow { return (.red, .farBehind) }
    if behind > policy.yellowBelow { return (.yellow, .behind) }
    return (.green, .onSchedule)
  }
}
