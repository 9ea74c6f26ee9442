internal import Diagnostics
internal import Loading
internal import Model

/// Turns indicators into rows of `indicators.csv`.
enum IndicatorRows {
  static let file = ContentPath.indicators

  /// The targets on the way, as rows of `targets.csv`.
  static func targets(_ indicators: [LedgerIndicator], ids: [String]) -> ProposedTable {
    dated(indicators, ids, \.interimTargets, file: ContentPath.targets, LedgerColumns.targets)
  }

  /// What was reached, as rows of `readings.csv`, each with the file that says so.
  static func readings(_ indicators: [LedgerIndicator], ids: [String]) -> ProposedTable {
    dated(indicators, ids, \.readings, file: ContentPath.readings, LedgerColumns.readings, hasSource: true)
  }

  private static func dated(
    _ indicators: [LedgerIndicator], _ ids: [String], _ figures: KeyPath<LedgerIndicator, [DatedFigure]>,
    file: String, _ columns: [LedgerColumn], hasSource: Bool = false
  ) -> ProposedTable {
    let rows = zip(indicators, ids).flatMap { indicator, id in
      indicator[keyPath: figures].map { figure in
        var row = ProposedRow(place: figure.place)
        row.cells = ["indicator": id, "date": figure.day, "value": figure.text]
        if hasSource { row.cells["source"] = FileName.last(of: figure.place.file) }
        return row
      }
    }
    return ProposedTable(file: file, columns: columns.map { ($0.id, $0.ownNames, $0.isRequired) }, rows: rows)
  }

  /// The table of the indicators, each with its id.
  static func table(
    _ indicators: [LedgerIndicator], ids: [String], workstreams: NameRegister
  ) -> ProposedTable {
    ProposedTable(
      file: file, columns: LedgerColumns.indicators.map { ($0.id, $0.ownNames, $0.isRequired) },
      rows: zip(indicators, ids).filter { !$0.0.isReadingsOnly }.map { row($0, id: $1, workstreams) })
  }

  private static func row(
    _ indicator: LedgerIndicator, id: String, _ workstreams: NameRegister
  ) -> ProposedRow {
    let places = CellPlaces(row: indicator.place, others: indicator.figures)
    var row = ProposedRow(place: indicator.place, places: places)
    row.cells = [
      "id": id, "name": indicator.name, "unit": indicator.unit, "direction": indicator.direction,
      "baseline": indicator.baseline, "target": indicator.target, "deadline": indicator.deadline,
      "workstream": indicator.workstream.map { workstreams.find($0) ?? $0 } ?? "", "clause": indicator.clause,
      "tasks": indicator.tasks, "reporting": indicator.reporting, "accumulates": indicator.accumulates,
    ]
    if UnitOfMeasure(indicator.unit).isBlank { row.open.insert("unit") }
    let keepsID =
      indicator.number.isEmpty || indicator.number == id || !IndicatorIdentity.isName(indicator.number)
    row.extras = (keepsID ? [] : [(OpenWords.indicatorIDColumn, indicator.number)]) + indicator.extras
    return row
  }
}
