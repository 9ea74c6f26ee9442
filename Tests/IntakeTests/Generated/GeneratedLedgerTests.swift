import Testing

/// Ledgers as messy offices write them, beside the tasks that they are about.
struct GeneratedLedgerTests {
  private static func table(_ seed: Int) -> WrittenTable {
    var random = RandomSource(seed: seed)
    let year = 2019
    let isRegistered = random.chance(25)
    let tasks = ProgrammeGenerator(year: year).tasks(
      random.number(3...9), isRegistered: isRegistered, &random)
    return LedgerWriter.write(tasks, year: year, isRegistered: isRegistered, random)
  }

  /// Ways of writing without which the proof would say little.
  private static let habits: Set<String> = [
    "iso", "slashes", "points", "chinese", "wrapped-day", "spaced-day", "wide-day", "compact", "clock",
    "serial",
    "words-day", "before-day", "not-later", "day-words", "day-label", "span-days", "day-only", "month",
    "month-end", "month-iso", "quarter", "month-only", "year-end", "year-end-only", "day-first",
    "month-first",
    "ongoing", "unsettled", "nothing", "no-start", "start-from", "start-month", "unclear-day",
    "unclear-start",
    "name-spaced", "name-padded", "name-wrapped", "name-alias", "pause", "comma", "semicolon", "break",
    "ascii",
    "slash", "numbered-names", "and-others", "both", "labels", "verbs", "owners-labelled", "owners-lines",
    "person-padded", "person-post", "person-phone", "title-wrapped", "category", "category-above", "heading",
    "utf8", "utf8Mark", "gb18030", "workbook",
  ]

  @Test func aLedgerGivesTheTruthOrIsRefused() throws {
    var (runs, read, cells) = (0, 0, 0)
    var needless: [String: Int] = [:]
    var habits: Set<String> = []
    for seed in GeneratedRun.seeds(0) {
      let table = Self.table(seed)
      habits.formUnion(table.habits)
      var wasRead = false
      // What is read without an error is read the same way where cells may stay open.
      for leavesOpen in [false, true] where !wasRead || seed % 12 < 3 {
        let proof = try Proof(table, content: table.content, leavesOpen: leavesOpen)
        wasRead = proof.isRead
        let differences = LedgerComparison(proof).differences
        #expect(
          differences.isEmpty, "\(GeneratedRun.description(seed, table, proof, differences))")
        guard !leavesOpen else { continue }
        runs += 1
        if proof.isRead { (read, cells) = (read + 1, cells + table.expectations.count) }
        for error in proof.needlessErrors { needless[error, default: 0] += 1 }
      }
    }
    print("ledgers: \(runs) strict runs, \(read) read, \(cells) cells, \(habits.count) habits")
    for (error, count) in needless.sorted(by: { $0.key < $1.key }) {
      print("  refused although clear:", count, error)
    }
    guard GeneratedRun.isWhole else { return }
    #expect(Self.habits.subtracting(habits).sorted() == [])
    #expect(read * 100 >= runs * 60, "only \(read) of \(runs) ledgers were read")
  }
}
