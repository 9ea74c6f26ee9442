import Dates
import Diagnostics
import Intake
import Testing

/// Nothing that a ledger reports on a month is lost on the way.
struct FoundAgainTests {
  @Test(arguments: ProgressLedger.all)
  func everyCellOfTenLedgersIsFoundAgainOrNamed(_ ledger: ProgressLedger) throws {
    let outcome = try Intake.run(
      Intake.Request(
        files: [ledger.file], month: Month(year: 2019, ordinal: 6), leavesOpen: true, record: .off))
    let account = CellAccount(outcome)
    for (row, cells) in ledger.rows.enumerated() {
      for (column, cell) in cells.enumerated() where !cell.isEmpty {
        let place = ledger.place(row: row, column: column)
        #expect(
          try account.isWritten(place) || account.isNamed(place)
            || account.isKept(cell.text, row: row, column: ProgressLedger.columns.count + column),
          "\(place) \(cell)")
      }
    }
  }

  @Test func thereAreTenLedgers() { #expect(ProgressLedger.all.count == 10) }
}

/// Where the cells of a ledger went.
private struct CellAccount {
  let outcome: Intake.Outcome
  private let written: Set<Place>
  private let named: Set<Place>

  init(_ outcome: Intake.Outcome) {
    self.outcome = outcome
    let contents = outcome.content
    written = Set(outcome.report.placements.filter { contents[$0.target.file] != nil }.map(\.place))
    named = Set(outcome.report.findings.map(\.place) + outcome.report.deductions.map(\.place))
  }

  func isWritten(_ place: Place) -> Bool { written.contains(place) }

  func isNamed(_ place: Place) -> Bool { named.contains(place) }

  /// Whether the task of a row has the text in the column that the ledger's column became.
  func isKept(_ text: String, row: Int, column: Int) throws -> Bool {
    guard outcome.text("Content/tasks.csv") != nil,
      let own = outcome.report.sheets.first?.columns.first(where: { $0.position == column })
    else { return false }
    let name = own.field?.rawValue == "internal_remark" ? "internal_remark" : own.name
    guard try outcome.rows().first?.contains(name) == true else { return false }
    return try outcome.column(name)[row] == text
  }
}
