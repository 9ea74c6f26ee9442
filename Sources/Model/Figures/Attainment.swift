package import Dates

/// How far an indicator has come towards a target.
package struct Attainment: Hashable, Sendable {
  /// The last reading on or before the day; nil when there is none.
  package var reading: Reading?
  /// Whether the reading meets the target; nil without a reading.
  package var isMet: Bool?
  /// The done part of the way from the baseline to the target: 1 when met, negative when worse than the baseline.
  ///
  /// It is nil without a baseline or a reading, and where the baseline already meets the target.
  package var share: Double?
  /// How much is missing to the target, in the indicator's unit; 0 when met, nil without a reading.
  package var missing: Double?
}

extension Indicator {
  /// The last reading on or before `day`.
  package func reading(at day: Day) -> Reading? {
    readings.lastIndex(at: day).map { readings[$0] }
  }

  /// The attainment of the ledger's target, as it was then, at the end of `day`.
  package func attainment(at day: Day) -> Attainment {
    let attainment = attainment(of: target(at: day), at: day)
    let published = closed(at: day).map { attainment.closed($0, in: self) } ?? attainment
    let corrections = day == day.month.lastDay ? adjustments.corrections(of: day.month) : []
    guard let right = corrections.correctedValue?.right, var reading = published.reading else {
      return published
    }
    reading.value = right
    return self.attainment(of: target(at: day), reading)
  }

  /// The attainment of one of the indicator's targets at the end of `day`.
  package func attainment(of target: Target, at day: Day) -> Attainment {
    reading(at: day).map { attainment(of: target, $0) } ?? Attainment()
  }

  /// How a reading stands to a target.
  private func attainment(of target: Target, _ reading: Reading) -> Attainment {
    let missing = target.bound.distance(from: reading.value, direction)
    return Attainment(
      reading: reading, isMet: missing == 0, share: share(of: reading.value, towards: target.bound),
      missing: missing)
  }

  /// The attainment of a value that may be nil for a closed month.
  fileprivate func attainment(of closed: ClosedIndicator, _ reading: Reading) -> Attainment {
    let missing = closed.target.distance(from: reading.value, direction)
    return Attainment(
      reading: reading, isMet: closed.isMet, share: share(of: reading.value, towards: closed.target),
      missing: missing)
  }

  /// The done part of the way from the baseline; nil where there is no way to go.
  private func share(of value: Double, towards bound: Target.Bound) -> Double? {
    guard let baseline else { return nil }
    let way = bound.distance(from: baseline, direction)
    guard way > 0 else { return nil }
    return (way - bound.distance(from: value, direction)) / way
  }

  /// The other targets that give another value for the same day: two clauses that disagree.
  package var conflictingTargets: [Target] {
    otherTargets.filter { $0.day == target.day && $0.bound != target.bound }
  }

  /// The other targets that fall due before the ledger's.
  package var interimTargets: [Target] {
    otherTargets.filter { $0.day < target.day }
  }

  /// Every target, by day, the ledger's own first on its day.
  package var allTargets: [Target] {
    otherTargets.filter { $0.day < target.day } + [target] + otherTargets.filter { $0.day >= target.day }
  }
}

extension Attainment {
  /// What was published for a closed month: this where it still says so.
  fileprivate func closed(_ closed: ClosedIndicator, in indicator: Indicator) -> Attainment {
    if reading?.value == closed.value, reading?.day == closed.readingDay, isMet == closed.isMet {
      return self
    }
    guard let value = closed.value, let day = closed.readingDay else { return Attainment() }
    var published = indicator.readings.first { $0.day == day } ?? Reading(day: day, value: value)
    published.value = value
    return indicator.attainment(of: closed, published)
  }
}

extension Target.Bound {
  /// How far a value is from meeting the bound in an indicator's direction, at least 0.
  func distance(from value: Double, _ direction: Indicator.Direction) -> Double {
    switch (direction, self) {
    case (.atLeast, .value(let target)), (.atLeast, .range(let target, _)): max(0, target - value)
    case (.atMost, .value(let target)), (.atMost, .range(_, let target)): max(0, value - target)
    case (.between, .value(let target)): abs(target - value)
    case (.between, .range(let low, let high)): max(0, low - value, value - high)
    }
  }
}

extension [Reading] {
  /// The index of the last reading on or before `day`; the readings themselves are costly to copy.
  func lastIndex(at day: Day) -> Int? { indices.last { self[$0].day <= day } }

  /// The readings on or before `day`, where they stand.
  package func known(at day: Day) -> ArraySlice<Reading> {
    lastIndex(at: day).map { self[...$0] } ?? []
  }
}
