internal import Dates
package import Model
internal import Tables

/// A closed month as its file holds it.
package struct ClosedMonthText: Sendable {
  private let month: ClosedMonth

  package init(_ month: ClosedMonth) {
    self.month = month
  }

  /// The file: the closings, the totals, then a row for each task and each indicator.
  package var bytes: [UInt8] {
    let header = ClosedColumn.allCases.map(\.names.id)
    let rows = closings + totals + [mean] + month.tasks.map(row) + month.indicators.map(row)
    return (try? CSVText.bytes([header] + rows)) ?? []
  }

  private var closings: [[String]] {
    month.closing.entries.enumerated().map { index, entry in
      row([
        .record: ClosedRecordKind.closing.rawValue, .id: "\(index + 1)", .date: "\(entry.day)",
        .reason: entry.reason,
      ])
    }
  }

  private var totals: [[String]] {
    ClosedTotals.Kind.allCases.map { kind in
      row([
        .record: ClosedRecordKind.total.rawValue, .id: kind.rawValue, .count: "\(month.totals[kind])",
      ])
    }
  }

  private var mean: [String] {
    row([
      .record: ClosedRecordKind.mean.rawValue, .id: "mean", .progress: month.mean.progress?.cellText ?? "",
      .share: month.mean.scheduleShare?.cellText ?? "", .count: "\(month.mean.reportedCount)",
    ])
  }

  private func row(_ task: (number: TaskNumber, title: String, closed: ClosedTask)) -> [String] {
    let closed = task.closed
    return row([
      .record: ClosedRecordKind.task.rawValue, .id: task.number.text, .name: task.title,
      .lamp: closed.lamp.rawValue, .computedLamp: closed.computedLamp.rawValue,
      .progress: closed.progress?.cellText ?? "",
      .reportMonth: closed.reportMonth?.description ?? "", .duty: closed.duty.rawValue,
      .share: closed.scheduleShare?.cellText ?? "",
      .deadline: closed.deadline.day?.description ?? closed.deadline.term.words.first ?? "",
      .leads: closed.leads.map(\.text).joined(separator: ";"), .weight: closed.weight.cellText,
    ])
  }

  private func row(_ indicator: (id: Identifier<Indicator>, name: String, closed: ClosedIndicator))
    -> [String]
  {
    let closed = indicator.closed
    return row([
      .record: ClosedRecordKind.indicator.rawValue, .id: indicator.id.text, .name: indicator.name,
      .lamp: closed.outside?.rawValue ?? "", .value: closed.value?.cellText ?? "",
      .date: closed.readingDay?.description ?? "", .target: closed.target?.cellText ?? "",
      .targetDate: closed.targetDay?.description ?? "",
      .state: closed.state?.rawValue ?? ClosedState.notMet,
    ])
  }

  private func row(_ values: [ClosedColumn: String]) -> [String] {
    ClosedColumn.allCases.map { values[$0] ?? "" }
  }
}
