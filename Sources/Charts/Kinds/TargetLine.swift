public import Dates

/// A value on a day.
public struct DatedValue: Hashable, Sendable {
  public var day: Day
  public var value: Double

  public init(_ day: Day, _ value: Double) {
    self.day = day
    self.value = value
  }
}

/// A target that holds over some days, with the words that name its source.
public struct TargetLine: Hashable, Sendable {
  public var goal: Goal
  public var label: String
  /// The first day the target holds; nil from the start of the chart.
  public var from: Day?
  /// The last day the target holds; nil to the end of the chart.
  public var to: Day?

  public init(_ goal: Goal, label: String = "", from: Day? = nil, to: Day? = nil) {
    self.goal = goal
    self.label = label
    self.from = from
    self.to = to
  }
}

extension TargetLine {
  /// Whether the target holds at the end of a chart.
  func reaches(_ end: Day) -> Bool { to.map { $0 >= end } ?? true }
}
