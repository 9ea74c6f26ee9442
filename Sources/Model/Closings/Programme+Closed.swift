package import Dates

extension Programme {
  /// Whether a month was closed.
  package func closing(of month: Month) -> Closing? { closings.first { $0.month == month } }

  /// The programme with the figures of closed months in the place of those that the tables say now, and corrected
  /// where the record corrects them.
  ///
  /// A report or reading that was changed after its month was closed is told with what was published.
  package func withPublishedFigures() -> Programme {
    var programme = self
    for index in programme.tasks.indices {
      if !closings.isEmpty { programme.tasks[index].keepClosedProgress() }
      if !programme.tasks[index].adjustments.isEmpty { programme.tasks[index].correctProgress() }
    }
    for index in programme.indicators.indices {
      if !closings.isEmpty { programme.indicators[index].keepClosedValues() }
      if !programme.indicators[index].adjustments.isEmpty { programme.indicators[index].correctValues() }
    }
    return programme
  }
}

extension Task {
  /// Gives each report the progress that closed months told from it; one that was deleted since is there again.
  ///
  /// The month of the report itself must be closed: a report of an open month may still be put right.
  fileprivate mutating func keepClosedProgress() {
    let months = Set(closed.map(\.month))
    for closed in closed {
      guard let month = closed.reportMonth, months.contains(month), let progress = closed.progress else {
        continue
      }
      if let index = reports.firstIndex(where: { $0.month == month }) {
        if reports[index].progress != progress { reports[index].progress = progress }
      } else {
        let day = closed.month == month ? nil : closed.month.lastDay
        reports.append(Report(month: month, progress: progress, reportedOn: day, origin: closed.origin))
        reports.sort { $0.month < $1.month }
      }
    }
  }
}

extension Task {
  fileprivate mutating func correctProgress() {
    for index in reports.indices {
      let corrections = adjustments.corrections(of: reports[index].month)
      guard let right = corrections.correctedProgress?.right else { continue }
      reports[index].progress = right
      reports[index].isCorrected = true
    }
  }
}

extension Indicator {
  /// Gives the reading that a corrected month was told by its right value.
  fileprivate mutating func correctValues() {
    for month in Set(adjustments.compactMap(\.corrected?.month)) {
      guard let right = adjustments.corrections(of: month).correctedValue?.right else { continue }
      let day = closed.first { $0.month == month }?.readingDay
      let index =
        day.map { day in readings.firstIndex { $0.day == day } } ?? readings.lastIndex(at: month.lastDay)
      if let index { readings[index].value = right }
    }
  }

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
