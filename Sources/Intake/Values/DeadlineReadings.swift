/// Reads the words of deadlines; what stands in many rows is read once.
struct DeadlineReadings {
  typealias Outcome = Result<DeadlineText.Reading, DeadlineProblem>

  private struct Key: Hashable {
    let text: String
    let countsFrom1904: Bool
  }

  private let year: Int?
  private var known: [Key: Outcome] = [:]

  /// Days without a year lie in `year`.
  init(year: Int?) {
    self.year = year
  }

  mutating func read(_ text: String, countsFrom1904: Bool) -> Outcome {
    let key = Key(text: text, countsFrom1904: countsFrom1904)
    if let outcome = known[key] { return outcome }
    let outcome = DeadlineText.read(text, year: year, countsFrom1904: countsFrom1904)
    known[key] = outcome
    return outcome
  }
}
