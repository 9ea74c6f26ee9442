internal import Model
internal import Tables

/// A row of the record of changes as a finding offers it to be pasted.
struct RecordLine {
  /// The columns of the project's own record, or the usual ones where it has none yet.
  let columns: [AdjustmentColumn?]

  init(_ record: Sheet<AdjustmentColumn>?) {
    guard let record else {
      columns = [.date, .task, .indicator, .department, .kind, .from, .to, .basis, .reason]
      return
    }
    columns = record.table.columnNames.indices.map { position in
      AdjustmentColumn.allCases.first { record.position($0) == position }
    }
  }

  /// The line; columns that the record lacks and the row needs stand at its end.
  func text(_ values: [AdjustmentColumn: String]) -> String {
    (columns + missing(values)).map { $0.flatMap { values[$0] } ?? "" }.joined(separator: ",")
  }

  /// The columns that have to be added before the line can be pasted; grounds have their place in one column or the other.
  func missing(_ values: [AdjustmentColumn: String]) -> [AdjustmentColumn] {
    AdjustmentColumn.allCases.filter {
      values[$0] != nil && !columns.contains($0) && $0 != .basis && $0 != .reason
    }
  }
}
