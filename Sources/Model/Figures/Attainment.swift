package import Dates

/// How far an indicator has come towards a target.
package struct Attainment: Hashable, Sendable {
  /// The last reading on or before the day; nil when there is none.
  package var reading: Reading?
  package var state: IndicatorState
  /// Whether the target is met; nil without a reading or a target.
  package var isMet: Bool? { state.isMet }
  /// The done part of the way from the baseline to the target: 1 when met, negative when worse than the baseline.
  ///
  /// It is nil without a baseline or a reading, and where the baseline already meets the target.
  package var share: Double?
  /// How much is missing to the target, in the indicator's unit; 0 when met, nil without a reading or a target.
  package var missing: Double?
  /// How much better than asked for the reading is, in the indicator's unit; negative when short of it.
  ///
  /// Asked for is what the path asks for by now, and where the target is met, missed or has no path to it, the target.
  package var gap: Double?
  /// What the path asks for by now; nil where there is none.
  package var pathValue: Double?
  /// The day of the path that the reading is compared with.
  package var pathDay: Day?

  package init(_ state: IndicatorState, reading: Reading? = nil) {
    self.state = state
    self.reading = reading
  }
}

extension Indicator {
  /// The last reading on or before `day`.
  package func reading(at day: Day) -> Reading? {
    readings.lastIndex(at: day).map { readings[$0] }
  }

  /// The attainment of the ledger's target, as it was then, at the end of `day`.
  package func attainment(at day: Day) -> Attainment {
    let attainment = attainment(of: target(at: day), at: day)
    let published = closed(at: day).map { attainment.closed($0, in: self, at: day) } ?? attainment
    let corrections = day == day.month.lastDay ? adjustments.corrections(of: day.month) : []
    guard let right = corrections.correctedValue?.right, var reading = published.reading else {
      return published
    }
    reading.value = right
    return self.attainment(of: target(at: day), reading, at: day)
  }

  /// The attainment of one of the indicator's targets at the end of `day`; of none where there is none.
  package func attainment(of target: Target?, at day: Day) -> Attainment {
    attainment(of: target, reading(at: day), at: day)
  }

  /// How a reading stands to a target at the end of `day`.
  fileprivate func attainment(of target: Target?, _ reading: Reading?, at day: Day) -> Attainment {
    guard let target else { return Attainment(.noTarget, reading: reading) }
    guard let reading else { return Attainment(.noReading) }
    let missing = target.bound.distance(from: reading.value, direction)
    var attainment = Attainment(.notDue, reading: reading)
    attainment.share = share(of: reading.value, towards: target.bound)
    attainment.missing = missing
    attainment.gap = -missing
    let isDue = day >= target.day
    if !isDue, let path = path(to: target) {
      attainment.pathDay = comparedDay(of: reading, at: day)
      attainment.pathValue = attainment.pathDay.flatMap(path.segment)?.value
    }
    if missing == 0, isDue || !isAllowance(target) {
      attainment.state = .met
      attainment.gap = target.bound.margin(of: reading.value, direction)
    } else if isDue {
      attainment.state = .missed
    } else if let asked = attainment.pathValue {
      let gap = target.bound.gap(of: reading.value, from: asked, direction)
      // A hair of tolerance, so that a value computed as 6.3000000000000007 asks for 6.3.
      attainment.state = gap < -1e-9 * max(1, abs(asked)) ? .behind : .onPath
      attainment.gap = gap
    }
    return attainment
  }

  /// The day of the path that a reading is compared with at the end of `day`.
  ///
  /// The last reading counts until the next is due: where readings are due by the quarter or more seldom, it is compared
  /// with what was asked for when one was due last.
  private func comparedDay(of reading: Reading, at day: Day) -> Day {
    if rhythm == .monthly { return day }
    let through = day == day.month.lastDay ? day.month : day.month.previous
    return min(day, max(reading.day, dueMonths.last(through: through)?.lastDay ?? reading.day))
  }

  /// Whether the target is a limit for what counts up, which is kept or not at its end only; until then a part of it is
  /// allowed.
  private func isAllowance(_ target: Target) -> Bool {
    guard accumulation == .cumulative, direction == .atMost, let startingValue else { return false }
    return startingValue <= target.bound.edge(from: startingValue, direction)
  }

  /// The months for which readings are due.
  package var dueMonths: DueMonths {
    DueMonths(rhythm, last: rhythm == .once ? target?.day.month : period?.end.month)
  }

  /// The done part of the way from the baseline; nil where there is no way to go.
  private func share(of value: Double, towards bound: Target.Bound) -> Double? {
    guard let baseline = startingValue else { return nil }
    let way = bound.distance(from: baseline, direction)
    guard way > 0 else { return nil }
    return (way - bound.distance(from: value, direction)) / way
  }

  /// The other targets that give another value for the same day: two clauses that disagree.
  package var conflictingTargets: [Target] {
    otherTargets.filter { $0.day == target?.day && $0.bound != target?.bound }
  }

  /// The other targets that fall due before the ledger's.
  package var interimTargets: [Target] {
    otherTargets.filter { other in target.map { other.day < $0.day } ?? false }
  }

  /// Every target, by day, the ledger's own first on its day.
  package var allTargets: [Target] {
    guard let target else { return otherTargets }
    return interimTargets + [target] + otherTargets.filter { $0.day >= target.day }
  }
}

extension Attainment {
  /// What was published for a closed month: this where it still says so.
  fileprivate func closed(_ closed: ClosedIndicator, in indicator: Indicator, at day: Day) -> Attainment {
    if reading?.value == closed.value, reading?.day == closed.readingDay, closed.agrees(with: state) {
      return self
    }
    var published: Reading?
    if let value = closed.value, let readingDay = closed.readingDay {
      published =
        indicator.readings.first { $0.day == readingDay } ?? Reading(day: readingDay, value: value)
      published?.value = value
    }
    let target = closed.target.map { Target($0, by: closed.targetDay ?? day) }
    var attainment = indicator.attainment(of: target, published, at: day)
    guard !closed.agrees(with: attainment.state) else { return attainment }
    attainment.state = closed.state ?? .notDue
    attainment.pathValue = nil
    attainment.gap = attainment.missing.map { -$0 }
    return attainment
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

  /// How much better than the bound a value is that meets it; a range knows no better values.
  func margin(of value: Double, _ direction: Indicator.Direction) -> Double {
    switch direction {
    case .atLeast: value - edge(from: value, direction)
    case .atMost: edge(from: value, direction) - value
    case .between: 0
    }
  }

  /// How much better than a value that the path asks for a value is.
  ///
  /// Where a range is to be reached, all between the path and its far end is good enough.
  func gap(of value: Double, from asked: Double, _ direction: Indicator.Direction) -> Double {
    switch direction {
    case .atLeast: return value - asked
    case .atMost: return asked - value
    case .between:
      let (low, high) = (min(lowest, asked), max(highest, asked))
      if value < low { return value - low }
      if value > high { return high - value }
      return value < lowest ? value - asked : asked - value
    }
  }

  private var lowest: Double {
    switch self {
    case .value(let value), .range(let value, _): value
    }
  }

  private var highest: Double {
    switch self {
    case .value(let value), .range(_, let value): value
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
