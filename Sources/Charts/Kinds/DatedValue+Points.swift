import Dates

extension [DatedValue] {
  /// The finite values in order of day; of two on one day the later given one.
  var known: [DatedValue] {
    let isInOrder = zip(self, dropFirst()).allSatisfy { $0.day < $1.day }
    if isInOrder { return filter(\.value.isFinite) }
    let finite = enumerated().filter { $0.element.value.isFinite }
    let ordered = finite.sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    return ordered.indices.filter { $0 + 1 == ordered.count || ordered[$0].day < ordered[$0 + 1].day }
      .map { ordered[$0] }
  }

  /// Known values as points, with a gap where more months than `joinedMonths` lie between two; years side by side where
  /// there are such.
  func points(joinedMonths: Int, years: YearBands? = nil) -> [PlotPoint] {
    var last: Month?
    return map { reading in
      let month = reading.day.month
      defer { last = month }
      let followsGap = last.map { month.months(since: $0) > joinedMonths } ?? true
      let place = years?.position(of: reading.day) ?? .end(of: reading.day)
      return PlotPoint(place, reading.value, followsGap: followsGap)
    }
  }
}

extension Period {
  /// Whole months that hold every day there is; nil without a day.
  init?(wholeMonthsHolding days: [Day?]) {
    var first: Day?
    var last: Day?
    for case let day? in days {
      first = min(first ?? day, day)
      last = max(last ?? day, day)
    }
    guard let first, let last else { return nil }
    self.init(spanning: first.month.firstDay, last.month.lastDay)
  }
}
