public import Dates

/// A value on a day.
public struct DatedValue: Hashable, Sendable {
  /// The day the value belongs to.
  public var day: Day
  /// The value.
  public var value: Double

  /// A value on a day.
  public init(_ day: Day, _ value: Double) {
    self.day = day
    self.value = value
  }
}

/// A target that holds over some days, with the words that name its source.
public struct TargetLine: Hashable, Sendable {
  /// What a value has to reach.
  public var goal: Goal
  /// The words that name it.
  public var label: String
  /// The first day the target holds; nil from the start of the chart.
  public var from: Day?
  /// The last day the target holds; nil to the end of the chart.
  public var to: Day?

  /// A target over the whole chart, unless it says otherwise.
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
