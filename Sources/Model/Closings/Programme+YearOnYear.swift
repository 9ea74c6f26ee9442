package import Dates

extension Programme {
  /// A reading, by its place, beside the year before; nil where that is not known, or the month has a later reading.
  package func yearOnYear(of indicator: Indicator, reading index: Int, at asOf: Day) -> YearOnYear? {
    let known = indicator.readings.known(at: asOf)
    guard let predecessorFigures, known.indices.contains(index) else { return nil }
    let month = known[index].day.month
    if known.indices.contains(index + 1), known[index + 1].day.month == month { return nil }
    return predecessorFigures.value(of: indicator.id, yearBefore: month).map {
      YearOnYear(known[index].value, before: $0, in: month.yearBefore)
    }
  }

  /// The last reading beside the year before.
  package func yearOnYear(of indicator: Indicator, at asOf: Day) -> YearOnYear? {
    let known = indicator.readings.known(at: asOf)
    return known.isEmpty ? nil : yearOnYear(of: indicator, reading: known.endIndex - 1, at: asOf)
  }

  /// What was read in the months of the year before, each on the day of this year that it stands beside: that of the
  /// month's last reading, else the month's end.
  package func yearBefore(of indicator: Indicator, at asOf: Day) -> [Predecessor.Value] {
    guard let predecessorFigures else { return [] }
    let known = indicator.readings.known(at: asOf)
    let days = Dictionary(known.map { ($0.day.month, $0.day) }) { $1 }
    return period.months.filter { $0 <= asOf.month }.compactMap { month in
      guard let before = predecessorFigures.value(of: indicator.id, yearBefore: month),
        before.day.month == month.yearBefore
      else { return nil }
      return Predecessor.Value(before.value, on: days[month] ?? min(month.lastDay, asOf))
    }
  }
}
