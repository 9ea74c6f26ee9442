import Diagnostics
import Intake
import Loading
import Tables

/// A value that came out otherwise than it is, without a word.
struct SilentDifference: CustomStringConvertible {
  var subject: String
  var field: String
  var habit: String
  var written: String
  var expected: String
  var found: String

  var description: String {
    "\(field) of '\(subject)', written \(written.debugDescription) (\(habit)): should be \(expected), but is \(found.debugDescription)"
  }
}

/// An import of a written table, beside what must come of it.
struct Proof {
  let table: WrittenTable
  let leavesOpen: Bool
  let outcome: Intake.Outcome

  init(
    _ table: WrittenTable, content: [String: String] = [:], leavesOpen: Bool, record: RecordKeeping = .asking
  ) throws {
    self.table = table
    self.leavesOpen = leavesOpen
    outcome = try Intake.run(
      Intake.Request(
        files: [FileTree.File(path: table.file, bytes: table.bytes())], content: FileTree(content),
        year: table.year, leavesOpen: leavesOpen, record: record))
  }

  /// Whether the table was read, and not refused.
  var isRead: Bool { !outcome.report.findings.hasErrors }

  /// The errors of a table in which nothing is unclear.
  var needlessErrors: [String] {
    guard table.isClear else { return [] }
    return outcome.report.findings.filter { $0.severity == .error }.map {
      let habits = table.expectations.filter { isTold($0) && $0.column > 0 }.map(\.cell.habit)
      return "\($0.rule): \(habits.first ?? "") \($0.read ?? $0.summary.zh)"
    }
  }

  /// What is found, in one line each.
  var told: [String] { outcome.report.findings.map { "\($0.rule) at \($0.place): \($0.summary.zh)" } }

  /// The texts of the files by their paths.
  var content: [String: String] { outcome.content }

  /// The rows of a file of the content by their columns.
  func rows(_ path: String) -> [[String: String]] {
    guard let file = outcome.files.first(where: { $0.path == path }),
      let grid = CSVReader.grid(file.bytes, file: path).value, let header = grid.rows.first?.map(\.text)
    else { return [] }
    return grid.rows.dropFirst().map { row in
      Dictionary(zip(header, row.map(\.text))) { first, _ in first }
    }
  }

  /// Whether a warning or an error is said of a cell, or of all dates of its column.
  func isTold(_ expectation: Expectation) -> Bool {
    outcome.report.findings.contains { finding in
      guard let (row, column) = cell(finding.place) else { return false }
      guard column == expectation.column || expectation.column == 0 else { return false }
      return row == expectation.row || foldedRows(finding).contains(expectation.row)
        || finding.rule == "unclear-dates"
    }
  }

  /// The other rows of which a finding says the same.
  private func foldedRows(_ finding: Finding) -> [Int] {
    let parts = finding.summary.zh.split(separator: "处：第 ")
    guard parts.count > 1, let rows = parts.last?.split(separator: " 行").first else { return [] }
    return rows.split(separator: "、").compactMap { Int($0) }
  }

  /// Whether a warning or an error is said of any cell of a row.
  func isTold(row: Int) -> Bool {
    outcome.report.findings.contains { cell($0.place)?.row == row || $0.rule == "unclear-dates" }
  }

  /// Whether the report says of a cell how its value came about.
  func isExplained(_ expectation: Expectation) -> Bool {
    if table.encoding == .workbook, expectation.cell.number != nil { return true }
    let places = outcome.report.changes.map(\.place) + outcome.report.deductions.map(\.place)
    return isTold(expectation)
      || places.contains { place in
        guard let (row, column) = cell(place) else { return false }
        return row == expectation.row && column == expectation.column
      }
  }

  private func cell(_ place: Place) -> (row: Int, column: Int)? {
    switch place.position {
    case .cell(let row, let column), .sheet(_, let row, let column):
      place.file == table.file ? (row, column) : nil
    case .whole, .text: nil
    }
  }
}
