/// Maps a range of values to a range of pixels, in either direction.
public struct LinearScale: Hashable, Sendable {
  /// The values from the low end to the high one.
  public let domain: ClosedRange<Double>
  /// The pixel of the low end.
  public let start: Double
  /// The pixel of the high end.
  public let end: Double

  /// A scale that puts the low end of `domain` at `start` and the high end at `end`.
  public init(_ domain: ClosedRange<Double>, from start: Double, to end: Double) {
    self.domain = domain
    self.start = start
    self.end = end
  }

  /// The pixel of a value; an empty domain puts everything in the middle.
  public func callAsFunction(_ value: Double) -> Double {
    let span = domain.upperBound - domain.lowerBound
    guard span > 0, span.isFinite else { return (start + end) / 2 }
    return start + (value - domain.lowerBound) / span * (end - start)
  }

  /// The pixel of a value, kept between the two ends.
  public func clamped(_ value: Double) -> Double {
    self(min(max(value, domain.lowerBound), domain.upperBound))
  }

  /// The domain that holds all the values with round ends, and zero where it costs little room.
  ///
  /// Zero is included when no value is negative and the smallest is under six tenths of the largest, and where
  /// all values are equal, since nothing else says how large they are.
  public static func domain(holding values: [Double], ticks: Double) -> ClosedRange<Double> {
    guard var low = values.min(), var high = values.max() else { return 0...1 }
    let isEqual = low == high
    if low >= 0, isEqual || low < high * 0.6 { low = 0 }
    if high <= 0, isEqual || high > low * 0.6 { high = 0 }
    if low == high { high = 1 }
    return Ticks.nice(low...high, count: ticks)
  }
}
