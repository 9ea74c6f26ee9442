package import Dates

/// The values that lead from an indicator's baseline over its interim targets to a target (序时目标).
///
/// From each of its points to the next it is a straight line over the days, the last of which counts as well as the
/// first: the path of a year stands at 181 of 365 parts on 30 June.
package struct IndicatorPath: Sendable {
  /// A value that is asked for at the end of a day.
  package struct Point: Hashable, Sendable {
    package var day: Day
    package var value: Double
  }

  /// By day, at least one.
  package let points: [Point]

  /// The straight part of a path that a day lies on.
  package struct Segment: Hashable, Sendable {
    package let from: Double
    package let to: Double
    /// The days of the part that have passed at the end of the day, of all of its days.
    package let passed: Int
    package let days: Int

    /// What is asked for at the end of the day.
    package var value: Double { from + (to - from) * Double(passed) / Double(days) }
  }

  /// The part that leads to the end of `day`, the last one behind the end; nil before the first point.
  package func segment(at day: Day) -> Segment? {
    guard let next = points.firstIndex(where: { $0.day >= day }) ?? points.indices.last, next > 0 else {
      return nil
    }
    let (from, to) = (points[next - 1], points[next])
    let days = to.day.number - from.day.number
    return Segment(
      from: from.value, to: to.value, passed: min(days, day.number - from.day.number), days: days)
  }
}

extension Indicator {
  /// The path to a target; nil where neither a baseline nor an interim target tells where it begins.
  ///
  /// What counts up from nothing begins at 0 where no baseline is given. A value that was good enough before is to be
  /// kept: no path leads away from a target that the baseline meets.
  package func path(to target: Target) -> IndicatorPath? {
    var points: [IndicatorPath.Point] = []
    if let period, let baseline = startingValue, period.start <= target.day {
      points.append(IndicatorPath.Point(day: period.start.adding(days: -1), value: baseline))
    }
    for goal in otherTargets.filter({ $0.day < target.day }) + [target] {
      guard points.last.map({ $0.day < goal.day }) ?? true else { continue }
      let before = points.last?.value
      points.append(IndicatorPath.Point(day: goal.day, value: goal.bound.edge(from: before, direction)))
    }
    guard let first = points.first, points.count > 1 else { return nil }
    // A straight line from a better value would ask for more than the target does.
    let end = points[points.count - 1].value
    if isAtLeast(first.value, end) { points[0].value = end }
    return IndicatorPath(points: points)
  }

  /// The value with which the programme begins: the baseline, and nothing for what counts up.
  package var startingValue: Double? { baseline ?? (accumulation == .cumulative ? 0 : nil) }

  /// Whether a value is as good as another one in the indicator's direction.
  private func isAtLeast(_ value: Double, _ other: Double) -> Bool {
    switch direction {
    case .atLeast: value >= other
    case .atMost: accumulation == .cumulative ? false : value <= other
    case .between: value == other
    }
  }
}

extension Target.Bound {
  /// The value at which the bound is first met on the way from another value.
  func edge(from value: Double?, _ direction: Indicator.Direction) -> Double {
    switch (self, direction) {
    case (.value(let target), _): target
    case (.range(let low, _), .atLeast): low
    case (.range(_, let high), .atMost): high
    case (.range(let low, let high), .between): value.map { min(max($0, low), high) } ?? low
    }
  }
}
