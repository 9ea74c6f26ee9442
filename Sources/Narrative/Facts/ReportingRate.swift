package import Model

/// How many of the reports that were due for a month came in.
package struct ReportingRate: Hashable, Sendable {
  package let reported: Int
  /// The denominator: the tasks that owed a report.
  package let owed: Int

  /// Whether every report that was due came in.
  package var isComplete: Bool { reported == owed }

  /// Nil where no report was due.
  package var percent: Percent? { Percent(reported, of: owed) }
}

extension BriefingFigures {
  /// The reports for the month of the briefing.
  package var reportingRate: ReportingRate {
    ReportingRate(reported: rollup.reportedCount, owed: rollup.reportableCount)
  }

  /// The reports for the month before, as it was known then; nil in the first month.
  package var reportingRateBefore: ReportingRate? {
    guard let month = before?.month, let index = standing.months.firstIndex(of: month) else { return nil }
    let owing = rollup.tasks(at: index).filter { $0.owedReport(at: index) }
    let missing = owing.count { $0.missingMonths.contains(month) }
    return ReportingRate(reported: owing.count - missing, owed: owing.count)
  }
}
