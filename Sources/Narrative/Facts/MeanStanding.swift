import Model

/// The mean progress of a briefing's tasks as it is printed, beside the schedule and the month before.
struct MeanStanding {
  let progress: Percent
  /// How many tasks the progress is the mean of.
  let count: Int
  /// Whether that is fewer than all tasks.
  let isPartial: Bool
  /// Whether some of these tasks weigh more than others.
  let isWeighted: Bool
  /// The mean schedule share of those of the same tasks whose deadline is a day.
  let schedule: Percent?
  let scheduledCount: Int
  let before: (progress: Percent, count: Int)?

  /// Nil where no task has a progress.
  init?(_ figures: BriefingFigures) {
    let mean = figures.rollup.mean
    guard let progress = mean.progress.flatMap(Percent.init) else { return nil }
    let weights = figures.rollup.tasks.filter { $0.now.progress != nil }.map(\.task.weight)
    self.progress = progress
    count = mean.reportedCount
    isPartial = mean.reportedCount < mean.total
    isWeighted = weights.contains { $0 != weights.first }
    schedule = mean.scheduleShare.flatMap(Percent.init)
    scheduledCount = mean.scheduledCount
    let last = figures.before?.mean
    before = last?.progress.flatMap(Percent.init).map { ($0, last?.reportedCount ?? 0) }
  }

  /// Tenths of a point before the schedule, negative behind it; nil where some of the tasks have none.
  var lead: Int? {
    scheduledCount == count ? schedule.map { progress.tenths - $0.tenths } : nil
  }

  /// Tenths of a point more than the month before; nil in the first month with reports.
  var gained: Int? { before.map { progress.tenths - $0.progress.tenths } }
}
