#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The round values that a person would mark an axis with: steps of 1, 2 or 5 times a power of ten.
public enum Ticks {
  /// A step kept as a fraction of whole numbers, so that 0.1 × 3 prints as 0.3.
  public struct Step: Hashable, Sendable {
    /// The whole number above the line.
    public let numerator: Double
    /// The whole number below the line.
    public let denominator: Double

    /// The step as a number.
    public var value: Double { numerator / denominator }

    func multiple(_ index: Double) -> Double { index * numerator / denominator }
    func index(of value: Double) -> Double { value * denominator / numerator }

    /// The first index whose multiple is not below a bound, forgiving the error of the division.
    func firstIndex(from bound: Double) -> Double {
      let nearest = index(of: bound).rounded()
      return multiple(nearest) < bound ? nearest + 1 : nearest
    }

    /// The last index whose multiple is not above a bound, forgiving the error of the division.
    func lastIndex(upTo bound: Double) -> Double {
      let nearest = index(of: bound).rounded()
      return multiple(nearest) > bound ? nearest - 1 : nearest
    }
  }

  /// The step that cuts a domain into about `count` parts; nil for an empty or endless domain.
  public static func step(from start: Double, to end: Double, count: Double) -> Step? {
    let rough = (end - start) / count
    guard rough.isFinite, rough > 0 else { return nil }
    let power = floor(log10(rough))
    guard abs(power) < 290 else { return nil }
    let factor = roundFactor(rough / pow(10, power))
    return power < 0
      ? Step(numerator: 1, denominator: pow(10, -power) / factor)
      : Step(numerator: pow(10, power) * factor, denominator: 1)
  }

  /// About `count` ticks inside a domain, in its direction; an empty domain has its one value.
  ///
  /// The choice is that of d3-array's `ticks`: the boundaries between steps lie at √2, √10 and √50.
  public static func values(from start: Double, to end: Double, count: Double) -> [Double] {
    guard count > 0, start.isFinite, end.isFinite else { return [] }
    guard start != end else { return [start] }
    guard start < end else { return values(from: end, to: start, count: count).reversed() }
    guard let step = step(from: start, to: end, count: count) else { return [] }
    let first = step.firstIndex(from: start)
    let last = step.lastIndex(upTo: end)
    guard last >= first else { return count < 2 ? values(from: start, to: end, count: count * 2) : [] }
    return (0...Int(last - first)).map { step.multiple(first + Double($0)) }
  }

  /// The domain widened to whole steps at both ends.
  public static func nice(_ domain: ClosedRange<Double>, count: Double) -> ClosedRange<Double> {
    var low = domain.lowerBound
    var high = domain.upperBound
    var last: Step?
    for _ in 0..<10 {
      guard let step = step(from: low, to: high, count: count), step != last else { break }
      last = step
      low = step.multiple(floor(step.index(of: low)))
      high = step.multiple(ceil(step.index(of: high)))
    }
    return low...max(low, high)
  }

  /// The digits after the point that tell two ticks of this step apart.
  public static func decimals(of step: Double) -> Int {
    guard step.isFinite, step > 0, step < 1 else { return 0 }
    return min(6, Int(-floor(log10(step) + 1e-9)))
  }

  private static func roundFactor(_ error: Double) -> Double {
    switch error {
    case (50.0).squareRoot()...: 10
    case (10.0).squareRoot()...: 5
    case (2.0).squareRoot()...: 2
    default: 1
    }
  }
}
