import Dates
import Model
import Testing

struct TallyTests {
  @Test func countsByLampWithTheDenominator() {
    let tally = Tally([.done, .red, .red, .green, .grey, .notBegun])
    #expect(Lamp.counted.map { tally[$0] } == [1, 1, 0, 2, 1, 1, 0])
    #expect(tally.total == 6)
    #expect(tally.share(of: .red) == 1 / 3.0)
    #expect(tally.share(of: .yellow) == 0)
  }

  @Test func hasNoShareOfNothing() {
    #expect(Tally().total == 0)
    #expect(Tally().share(of: .done) == nil)
  }
}

struct MeanProgressTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Weight and progress of each task.
    let tasks: [(weight: Double, progress: Double?)]
    let mean: Double?
    let reported: Int
  }

  static let examples = [
    Example(testDescription: "no tasks", tasks: [], mean: nil, reported: 0),
    Example(testDescription: "none reported", tasks: [(1, nil), (3, nil)], mean: nil, reported: 0),
    Example(testDescription: "equal weights", tasks: [(1, 20), (1, 40)], mean: 30, reported: 2),
    Example(testDescription: "weighted", tasks: [(3, 20), (1, 60)], mean: 30, reported: 2),
    Example(
      testDescription: "only over those that reported", tasks: [(1, 20), (5, nil)], mean: 20, reported: 1),
    Example(testDescription: "zero counts as reported", tasks: [(1, 0), (1, 50)], mean: 25, reported: 2),
    Example(testDescription: "fractions of a weight", tasks: [(0.5, 100), (1.5, 0)], mean: 25, reported: 2),
  ]

  @Test(arguments: examples)
  func weighsThoseThatReported(example: Example) throws {
    let tasks = try example.tasks.map { weight, progress in
      try task(weight: weight, reports: progress.map { [report("2019-06", $0)] } ?? [])
    }
    let mean = standing(tasks, asOf: "2019-06-30").rollup.mean
    #expect(mean.progress == example.mean)
    #expect(mean.reportedCount == example.reported)
    #expect(mean.total == example.tasks.count)
  }

  /// At the end of January the first task has passed wholly and the second has not begun.
  @Test func takesTheScheduleShareOverTheSameTasks() throws {
    let reported = [report("2019-01", 10)]
    let tasks = [
      try task("1", "2019-01-01", "2019-01-31", weight: 3, reports: reported),
      try task("2", "2019-02-01", "2019-02-28", weight: 1, reports: reported),
      try task("3", "2019-01-01", "2019-01-31", weight: 9),
    ]
    #expect(standing(tasks, asOf: "2019-01-31").rollup.mean.scheduleShare == 75)
  }
}
