import Diagnostics
import Model
import Narrative
import Templates

/// A row of the small table that sets this month beside the last one.
struct ComparisonRow: Sendable {
  let label: String
  /// The lamp that the row counts; nil for other rows.
  var tone: String?
  let now: String
  let before: String
  var change = ""

  static let fields = Fields<ComparisonRow>(
    .text("label") { $0.label },
    .text("word") { $0.label },
    .optionalText("tone") { $0.tone },
    .text("now") { $0.now },
    .text("before") { $0.before },
    .text("change") { $0.change }
  )
}

extension Briefing {
  /// Lamps, progress, overdue tasks, reports and indicators at both months' ends, each with its denominator.
  var comparison: [ComparisonRow] {
    var rows = lampRows
    rows.append(meanRow)
    rows.append(
      count(
        pick("逾期", "Overdue"), rollup.overdue.count, figures.before?.overdueCount,
        of: rollup.tasks.count))
    if let row = reportedRow { rows.append(row) }
    if rollup.indicatorCounts.total > 0 {
      rows.append(
        count(
          pick("指标达标", "Indicators met"), rollup.indicatorCounts.met,
          figures.before?.indicatorCounts.met, of: rollup.indicatorCounts.total))
    }
    return rows
  }

  private var lampRows: [ComparisonRow] {
    figures.standing.lamps.map { lamp in
      var row = count(
        lamp.word(in: language), rollup.tally[lamp], figures.before?.tally[lamp], of: rollup.tasks.count)
      row.tone = lamp.rawValue
      return row
    }
  }

  private func count(_ label: String, _ now: Int, _ before: Int?, of total: Int) -> ComparisonRow {
    ComparisonRow(
      label: label, now: fraction(now, total), before: before.map { fraction($0, total) } ?? "—",
      change: before.map { signedText(Double(now - $0)) } ?? "—")
  }

  private var meanRow: ComparisonRow {
    let (now, before) = (rollup.mean, figures.before?.mean)
    let change = percent(now).flatMap { now in before.flatMap(percent).map { now.change(from: $0) } }
    return ComparisonRow(
      label: pick("平均进度", "Mean progress"), now: meanWords(now), before: before.map(meanWords) ?? "—",
      change: change ?? "—")
  }

  private func percent(_ mean: MeanProgress) -> Percent? { mean.progress.flatMap(Percent.init) }

  private func meanWords(_ mean: MeanProgress) -> String {
    guard let progress = percent(mean) else { return "—" }
    return progress.text(in: language)
      + pick("（\(mean.reportedCount)项）", " (\(mean.reportedCount) tasks)")
  }

  private var reportedRow: ComparisonRow? {
    guard rollup.reportableCount > 0 else { return nil }
    let before = figures.reportingRateBefore
    return ComparisonRow(
      label: pick("当期月报", "Reports"),
      now: fraction(rollup.reportedCount, rollup.reportableCount),
      before: before.map { fraction($0.reported, $0.owed) } ?? "—",
      change: before.map { signedText(Double(rollup.reportedCount - $0.reported)) } ?? "—")
  }

  private func fraction(_ part: Int, _ whole: Int) -> String { pick("\(part)／\(whole)", "\(part)/\(whole)") }
}
