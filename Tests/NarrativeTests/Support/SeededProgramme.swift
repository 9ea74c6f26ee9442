import Dates
import Model

/// The SplitMix64 generator: the same numbers from the same seed.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}

extension Example {
  /// A programme of up to 40 tasks and 12 indicators with everything that can go well or badly.
  init(seed: UInt64) throws {
    var numbers = SeededNumbers(seed)
    let diligence = numbers.below(101)
    let count = [0, 1, 2, 3, 5, 12, 40][numbers.below(7)]
    self.init(try (1...41).prefix(count).map { try Self.task($0, diligence, &numbers) })
    programme.policy.missingMonths = numbers.chance(30) ? .grey : .keep
    programme.indicators = (0..<[0, 1, 2, 12][numbers.below(4)]).map { index in
      let name = "指标" + String(["甲", "乙", "丙", "丁", "戊", "己"][index % 6])
      var readings: [Double?] = []
      for _ in 1...12 { readings.append(numbers.chance(30) ? Double(numbers.below(14)) - 1 : nil) }
      return indicator(
        name, readings, baseline: numbers.chance(70) ? 2 : nil,
        tasks: programme.tasks.prefix(index).map(\.number),
        by: Month(year: 2019, ordinal: 1 + numbers.below(12)).lastDay)
    }
  }

  private static func task(_ number: Int, _ diligence: Int, _ numbers: inout SeededNumbers) throws -> Task {
    var progress: [Double?] = []
    var known = 0.0
    for _ in 1...12 {
      known = min(100, max(0, known + Double(numbers.below(250)) / 10 - 3))
      progress.append(numbers.chance(diligence) ? known : nil)
    }
    let leads = ["works", "finance", "town", "street"].filter { _ in numbers.chance(40) }
    let start = Month(year: 2019, ordinal: 1 + numbers.below(9)).firstDay
    let deadline: Deadline.Term =
      numbers.chance(10)
      ? .ongoing : numbers.chance(10) ? .unsettled : .day(start.adding(days: numbers.below(250)))
    return try NarrativeTests.task(
      number, progress, leads: leads, start: start, deadline: deadline,
      weight: numbers.chance(80) ? 1 : 2.5, in: numbers.chance(50) ? "construction" : "management")
  }

  /// Everything that the programme can be told about.
  var subjects: [BriefingSubject] {
    [.programme] + programme.departments.map(BriefingSubject.department)
      + programme.workstreams.map(BriefingSubject.workstream)
  }
}
