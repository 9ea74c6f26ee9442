import Testing

/// Tables of indicators as messy offices write them, beside what the indicators are.
struct GeneratedIndicatorTests {
  /// Ways of writing without which the proof would say little.
  private static let habits: Set<String> = [
    "bare", "own", "header", "wide", "range", "foreign", "signed", "控制在…以内", "…以上", "change-points",
    "change-percent", "unit-in-name", "unit-above", "unit-header", "unit-cell", "unit", "direction",
    "direction-deduced", "no-baseline", "no-figure", "year-of-table", "year-of-header", "utf8", "gb18030",
    "workbook",
  ]

  @Test func aTableOfIndicatorsGivesTheTruthOrIsRefused() throws {
    var (runs, read, cells) = (0, 0, 0)
    var needless: [String: Int] = [:]
    var habits: Set<String> = []
    for seed in GeneratedRun.seeds(1) {
      let table = IndicatorWriter.write(year: 2019, RandomSource(seed: seed + 1_000_000))
      habits.formUnion(table.habits)
      var wasRead = false
      // What is read without an error is read the same way where cells may stay open.
      for leavesOpen in [false, true] where !wasRead || seed % 12 < 3 {
        let proof = try Proof(table, leavesOpen: leavesOpen)
        wasRead = proof.isRead
        let differences = IndicatorComparison(proof).differences
        #expect(
          differences.isEmpty, "\(GeneratedRun.description(seed, table, proof, differences))")
        guard !leavesOpen else { continue }
        runs += 1
        if proof.isRead { (read, cells) = (read + 1, cells + table.expectations.count) }
        for error in proof.needlessErrors { needless[error, default: 0] += 1 }
      }
    }
    print("indicators: \(runs) strict runs, \(read) read, \(cells) cells, \(habits.count) habits")
    for (error, count) in needless.sorted(by: { $0.key < $1.key }) {
      print("  refused although clear:", count, error)
    }
    guard GeneratedRun.isWhole else { return }
    #expect(Self.habits.subtracting(habits).sorted() == [])
    #expect(read * 100 >= runs * 60, "only \(read) of \(runs) tables were read")
  }
}
