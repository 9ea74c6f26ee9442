import Dates
import Model
import Testing

struct AttainmentTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let direction: Indicator.Direction
    let baseline: Double?
    let bound: Target.Bound
    let reading: Double
    let missing: Double
    let share: Double?

    /// The indicator is met exactly when nothing is missing.
    var isMet: Bool { missing == 0 }

    init(
      _ direction: Indicator.Direction, from baseline: Double?, to bound: Target.Bound, at reading: Double,
      missing: Double, share: Double?
    ) {
      (self.direction, self.baseline, self.bound) = (direction, baseline, bound)
      (self.reading, self.missing, self.share) = (reading, missing, share)
    }

    var testDescription: String {
      "\(direction.rawValue) \(bound) from \(baseline.map { "\($0)" } ?? "no baseline") at \(reading)"
    }
  }

  static let atLeast = [
    Example(.atLeast, from: 5, to: .value(7), at: 6, missing: 1, share: 0.5),
    Example(.atLeast, from: 5, to: .value(7), at: 5, missing: 2, share: 0),
    Example(.atLeast, from: 5, to: .value(7), at: 7, missing: 0, share: 1),
    Example(.atLeast, from: 5, to: .value(7), at: 9, missing: 0, share: 1),
    Example(.atLeast, from: 5, to: .value(7), at: 4, missing: 3, share: -0.5),
    Example(.atLeast, from: 0, to: .value(4), at: 1, missing: 3, share: 0.25),
    // No baseline, no percentage.
    Example(.atLeast, from: nil, to: .value(7), at: 6, missing: 1, share: nil),
    Example(.atLeast, from: nil, to: .value(7), at: 7, missing: 0, share: nil),
    // Nothing to do from the start: no percentage either, even after falling back.
    Example(.atLeast, from: 7, to: .value(7), at: 7, missing: 0, share: nil),
    Example(.atLeast, from: 8, to: .value(7), at: 6, missing: 1, share: nil),
    // Of a range, the lower end decides.
    Example(.atLeast, from: 1, to: .range(3, 5), at: 2, missing: 1, share: 0.5),
    Example(.atLeast, from: 1, to: .range(3, 5), at: 6, missing: 0, share: 1),
  ]

  static let atMost = [
    Example(.atMost, from: 60, to: .value(50), at: 55, missing: 5, share: 0.5),
    Example(.atMost, from: 60, to: .value(50), at: 60, missing: 10, share: 0),
    Example(.atMost, from: 60, to: .value(50), at: 50, missing: 0, share: 1),
    Example(.atMost, from: 60, to: .value(50), at: 40, missing: 0, share: 1),
    Example(.atMost, from: 60, to: .value(50), at: 70, missing: 20, share: -1),
    Example(.atMost, from: 8, to: .value(0), at: 2, missing: 2, share: 0.75),
    Example(.atMost, from: nil, to: .value(50), at: 55, missing: 5, share: nil),
    Example(.atMost, from: 50, to: .value(50), at: 50, missing: 0, share: nil),
    Example(.atMost, from: 40, to: .value(50), at: 55, missing: 5, share: nil),
    // Of a range, the upper end decides.
    Example(.atMost, from: 9, to: .range(3, 5), at: 7, missing: 2, share: 0.5),
    Example(.atMost, from: 9, to: .range(3, 5), at: 1, missing: 0, share: 1),
  ]

  static let between = [
    Example(.between, from: 1, to: .range(3, 5), at: 2, missing: 1, share: 0.5),
    Example(.between, from: 1, to: .range(3, 5), at: 3, missing: 0, share: 1),
    Example(.between, from: 1, to: .range(3, 5), at: 4, missing: 0, share: 1),
    Example(.between, from: 1, to: .range(3, 5), at: 5, missing: 0, share: 1),
    // Beyond the far end counts as on the near side.
    Example(.between, from: 1, to: .range(3, 5), at: 6, missing: 1, share: 0.5),
    Example(.between, from: 7, to: .range(3, 5), at: 6, missing: 1, share: 0.5),
    Example(.between, from: 1, to: .range(3, 5), at: 8, missing: 3, share: -0.5),
    Example(.between, from: nil, to: .range(3, 5), at: 6, missing: 1, share: nil),
    Example(.between, from: 4, to: .range(3, 5), at: 6, missing: 1, share: nil),
    Example(.between, from: 0, to: .value(4), at: 2, missing: 2, share: 0.5),
    Example(.between, from: 0, to: .value(4), at: 4, missing: 0, share: 1),
    Example(.between, from: 0, to: .value(4), at: 6, missing: 2, share: 0.5),
  ]

  private func attainment(_ example: Example) -> Attainment {
    var indicator = Indicator(
      id: "index", name: "指标", unit: "%", direction: example.direction, baseline: example.baseline,
      target: Target(example.bound, by: "2019-12-31"), workstream: Identifier("construction"))
    indicator.readings = [Reading(day: "2019-06-30", value: example.reading)]
    return indicator.attainment(at: "2019-06-30")
  }

  @Test(arguments: atLeast + atMost + between)
  func isMetWhenNothingIsMissing(example: Example) {
    let attainment = attainment(example)
    #expect(attainment.isMet == example.isMet)
    #expect(attainment.missing == example.missing)
  }

  @Test(arguments: atLeast + atMost + between)
  func sharesTheWayFromTheBaseline(example: Example) {
    #expect(attainment(example).share == example.share)
  }
}
