/// A factor between two units, as whole numbers without a common divisor.
struct Fraction: Hashable, Sendable {
  let times: Int
  let over: Int

  init(_ times: Int, over: Int = 1) {
    var (a, b) = (times, over)
    while b != 0 { (a, b) = (b, a % b) }
    self.times = a == 0 ? times : times / a
    self.over = a == 0 ? over : over / a
  }

  /// The product; nil where it is larger than any unit.
  func multiplied(by other: Fraction) -> Fraction? {
    let across = (Fraction(times, over: other.over), Fraction(other.times, over: over))
    let (top, topIsTooLarge) = across.0.times.multipliedReportingOverflow(by: across.1.times)
    let (bottom, bottomIsTooLarge) = across.0.over.multipliedReportingOverflow(by: across.1.over)
    return topIsTooLarge || bottomIsTooLarge ? nil : Fraction(top, over: bottom)
  }

  var inverse: Fraction { Fraction(over, over: times) }
}
