import Charts
import Foundation
import Testing

/// Compares ticks and nice ends with those that d3-array chose; `Golden/ticks/make_table.js` writes the table.
@Suite struct D3TicksTests {
  @Test func tableHoldsTwoHundredDomains() throws {
    let domains = Set(try D3Table.read().rows.map { [$0.start, $0.stop] })
    #expect(domains.count >= 200)
  }

  @Test(arguments: try D3Table.read().rows)
  func ticksAreThoseOfD3(row: D3Table.Row) {
    let ticks = Ticks.values(from: row.start, to: row.stop, count: row.count)
    guard !row.isWithoutAnyTick else {
      #expect(!ticks.isEmpty)
      return
    }
    #expect(agree(ticks, row.ticks), "\(ticks) instead of \(row.ticks)")
  }

  @Test(arguments: try D3Table.read().rows)
  func niceEndsAreThoseOfD3(row: D3Table.Row) {
    let ends = Ticks.nice(row.domain, count: row.count)
    guard !row.isWidenedWithoutEnd, !row.isWidenedByDivision else {
      #expect(row.nice[0] < ends.lowerBound || ends.upperBound < row.nice[1])
      #expect(ends.lowerBound <= row.domain.lowerBound && row.domain.upperBound <= ends.upperBound)
      return
    }
    let nice = [ends.lowerBound, ends.upperBound]
    #expect(agree(nice, row.nice), "\(nice) instead of \(row.nice)")
  }

  /// Whether two rows of numbers are the same but for the last bits of a division.
  private func agree(_ ours: [Double], _ theirs: [Double]) -> Bool {
    ours.count == theirs.count
      && zip(ours, theirs).allSatisfy { abs($0 - $1) <= 1e-12 * max(abs($0), abs($1)) }
  }
}

/// The table of domains and what d3-array made of them.
struct D3Table: Decodable {
  struct Row: Decodable, CustomTestStringConvertible {
    var start: Double
    var stop: Double
    var count: Double
    var ticks: [Double]
    var nice: [Double]

    var testDescription: String { "\(start)…\(stop) in \(count)" }

    var domain: ClosedRange<Double> { min(start, stop)...max(start, stop) }

    /// Stated difference: an axis needs a tick, so where the one wished for falls outside, two are tried.
    ///
    /// Later releases of d3-array do the same.
    var isWithoutAnyTick: Bool { ticks.isEmpty && count < 2 }

    /// Stated difference: one tick for a domain round zero makes d3-array widen to the largest numbers.
    var isWidenedWithoutEnd: Bool { nice.contains { abs($0) > 1e300 } }

    /// Stated difference: ends that are whole steps stay, where d3-array adds a step for 0.29 × 200 = 57.99….
    var isWidenedByDivision: Bool { D3Table.widenedByDivision.contains([start, stop]) }
  }

  var rows: [Row]

  /// The domains of `isWidenedByDivision`.
  static let widenedByDivision: Set<[Double]> = [[0.29, 0.31], [1.005, 1.015]]

  static func read() throws -> D3Table {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try JSONDecoder().decode(
      D3Table.self, from: Data(contentsOf: tests.appending(path: "Golden/ticks/d3.json")))
  }
}
