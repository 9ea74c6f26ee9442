package import Dates

extension Programme {
  /// Whether a month was closed.
  package func closing(of month: Month) -> Closing? { closings.first { $0.month == month } }

  /// The programme with the figures of closed months in the place of those that the tables say now.
  ///
  /// A report or reading that was changed after its month was closed is told with what was published.
  package func withClosedFigures() -> Programme {
    guard !closings.isEmpty else { return self }
    var programme = self
    for index in programme.tasks.indices { programme.tasks[index].keepClosedProgress() }
    for index in programme.indicators.indices { programme.indicators[index].keepClosedValues() }
    return programme
  }
}

extension Task {
  fileprivate mutating func keepClosedProgress() {
    for closed in closed where closed.reportMonth == closed.month {
      guard let progress = closed.progress,
        let index = reports.firstIndex(where: { $0.month == closed.month }),
        reports[index].progress != progress
      else { continue }
      reports[index].progress = progress
    }
  }
}

extension Indicator {
  fileprivate mutating func keepClosedValues() {
    for closed in closed {
      guard let value = closed.value, let day = closed.readingDay else { continue }
      if let index = readings.firstIndex(where: { $0.day == day }) {
        if readings[index].value != value { readings[index].value = value }
      } else {
        readings.append(Reading(day: day, value: value, origin: closed.origin))
        readings.sort { $0.day < $1.day }
      }
    }
  }
}
