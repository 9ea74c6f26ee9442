internal import Dates

/// What all times of one text say together: one day, or why there is none.
struct TimeAgreement {
  private let scan: TimeScan
  private let givenYear: Int?

  init(_ scan: TimeScan, year: Int?) {
    self.scan = scan
    givenYear = year
  }

  /// The one day that every time of the text can mean.
  func reading() -> Result<DeadlineText.Reading, DeadlineProblem> {
    guard let years = years() else { return .failure(differInAnyYear ? twoDates : .noYear) }
    let ends = zip(scan.mentions, years).map { Set($0.0.ends(in: $0.1)) }
    guard !ends.contains(where: \.isEmpty), spansRunForward(years) else { return .failure(.noSuchDay) }
    let common = Self.common(ends)
    if common.isEmpty { return .failure(twoDates) }
    guard common.count == 1, let day = common.first else { return .failure(.ambiguous(common.sorted())) }
    let usesGivenYear = scan.mentions.allSatisfy { !$0.hasOwnYear }
    return .success(
      DeadlineText.Reading(.day(day), by: scan.mentions.first?.ownRule ?? .day, usesGivenYear: usesGivenYear))
  }

  private static func common(_ ends: [Set<Day>]) -> Set<Day> {
    ends.dropFirst().reduce(ends.first ?? []) { $0.intersection($1) }
  }

  private var twoDates: DeadlineProblem { .twoDates(scan.mentions.map(scan.words)) }

  /// Whether the times differ whatever their year is.
  private var differInAnyYear: Bool {
    Self.common(scan.mentions.map { Set($0.ends(in: 2000)) }).isEmpty
  }

  /// The year of each time: its own, else that of the one before it, else the given one, else the next written one.
  private func years() -> [Int]? {
    // Without a given year, all times before the first written one are in its year.
    var before = givenYear ?? scan.mentions.lazy.compactMap { number($0.year) }.first
    var years: [Int] = []
    for mention in scan.mentions {
      if mention.year != nil {
        guard let year = number(mention.year) else { return nil }
        before = year
      }
      guard let year = before else { return nil }
      years.append(year)
    }
    return years
  }

  private func number(_ year: TimeMention.Year?) -> Int? {
    switch year {
    case .number(let year): year
    case .relative(let years): givenYear.map { min(max($0, 1), 9998) + years }
    case nil: nil
    }
  }

  /// Whether no span ends before it begins.
  private func spansRunForward(_ years: [Int]) -> Bool {
    zip(scan.mentions, years).allSatisfy { mention, year in
      guard let start = mention.spanStart, let end = mention.ends(in: year).last else { return true }
      let starts = TimeMention(start.unit).ends(in: number(start.year) ?? year)
      return starts.isEmpty || starts.contains { $0 <= end }
    }
  }
}

extension TimeMention {
  fileprivate var hasOwnYear: Bool {
    if case .number = year { return true }
    if case .oneOf(let options) = unit { return options.contains { $0.year != nil } }
    return false
  }
}
