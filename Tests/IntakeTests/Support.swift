import Dates
import Diagnostics
import Intake
import Loading
import Tables
import Testing

/// Runs an intake of literal texts, which keeps no record of changes unless it is asked to.
func intake(
  _ text: String, file: String = "台账.csv", content: [String: String] = [:], maps: [String] = [],
  year: Int? = nil, dates: DateOrder? = nil, month: Month? = nil, leavesOpen: Bool = false,
  record: RecordKeeping = .off
) throws -> Intake.Outcome {
  try Intake.run(
    Intake.Request(
      files: [FileTree.File(path: file, bytes: Array(text.utf8))], content: FileTree(content),
      maps: try maps.map { try ColumnMapping($0) }, year: year, dates: dates, month: month,
      leavesOpen: leavesOpen, record: record))
}

extension Intake.Outcome {
  /// The rules of the errors and warnings, in order.
  var rules: [String] { report.findings.filter { $0.severity != .note }.map(\.rule) }

  /// The files by their paths, for another intake into the same project.
  var content: [String: String] {
    Dictionary(files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { _, last in last }
  }

  func text(_ path: String) -> String? {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// A table of the content as rows of texts, the header first.
  func rows(_ path: String = "Content/tasks.csv") throws -> [[String]] {
    let file = try #require(files.first { $0.path == path }, "\(rules)")
    let grid = try #require(CSVReader.grid(file.bytes, file: path).value)
    return grid.rows.map { $0.map(\.text) }
  }

  /// The cells of one column below the header.
  func column(_ name: String, of path: String = "Content/tasks.csv") throws -> [String] {
    let rows = try rows(path)
    let index = try #require(rows.first?.firstIndex(of: name), "\(rows.first ?? [])")
    return rows.dropFirst().map { $0[index] }
  }

  /// What the columns of the first table were understood as, by name.
  var fields: [String: String] {
    let columns = report.sheets.first?.columns ?? []
    return Dictionary(columns.map { ($0.name, $0.field?.rawValue ?? "-") }) { first, _ in first }
  }

  var counts: RowCounts { RowCounts(report.sheets.flatMap(\.fates)) }

  /// Why rows were skipped, in order.
  var skips: [SkipReason] {
    report.sheets.flatMap(\.fates).compactMap { fate in
      if case .skipped(let reason) = fate.kind { reason } else { nil }
    }
  }
}
