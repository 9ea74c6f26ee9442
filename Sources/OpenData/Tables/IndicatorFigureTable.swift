internal import Model

/// A reading or a target of an indicator.
enum IndicatorFigure: Sendable {
  case reading(ReadingRow)
  case target(TargetRow)

  /// Where it was read.
  var origin: Origin {
    switch self {
    case .reading(let row): row.reading.origin
    case .target(let row): row.target.origin
    }
  }

  /// The readings that are known at as-of, then all targets.
  static func all(_ standing: IndicatorStanding, in context: TableContext) -> [IndicatorFigure] {
    ReadingRow.all([standing], in: context).map(Self.reading) + TargetRow.all([standing]).map(Self.target)
  }
}

extension TableShape<IndicatorFigure> {
  /// The readings and the targets of an indicator in one table.
  static var figuresOfOneIndicator: Self {
    let what = Column<IndicatorFigure>("figure", "数据", "读数或目标值。", .choice(["reading", "target"])) { row, _ in
      if case .reading = row { .text("reading") } else { .text("target") }
    }
    let readings = TableShape<ReadingRow>.readings.columns.filter { !places.contains($0.head.name) }
    let targets = TableShape<TargetRow>.targets.columns.filter { !places.contains($0.head.name) }
    return Self(
      id: .readings, title: "读数和目标值", about: "一行是指标的一个读数或目标值。",
      columns: [what] + place + readings.map(ofReading) + targets.map(ofTarget) + Column.origin(\.origin))
  }

  /// The columns that both have.
  private static let places: Set<String> = ["indicator", "date", "source", "source_row"]

  private static var place: [Column<IndicatorFigure>] {
    [
      Column("date", "日期", "读数或目标值的日期。", .day) { row, _ in
        switch row {
        case .reading(let row): Value(row.reading.day)
        case .target(let row): Value(row.target.day)
        }
      }.borrowed(from: ["readings.date", "targets.date"])
    ]
  }

  /// A column of the readings, empty for targets.
  private static func ofReading(_ column: Column<ReadingRow>) -> Column<IndicatorFigure> {
    lifted(column, from: .readings) { if case .reading(let row) = $0 { row } else { nil } }
  }

  /// A column of the targets, empty for readings.
  private static func ofTarget(_ column: Column<TargetRow>) -> Column<IndicatorFigure> {
    lifted(column, from: .targets) { if case .target(let row) = $0 { row } else { nil } }
  }

  private static func lifted<Part>(
    _ column: Column<Part>, from table: TableID, _ part: @escaping @Sendable (IndicatorFigure) -> Part?
  ) -> Column<IndicatorFigure> {
    let head = column.head
    let homes = column.homes.isEmpty ? ["\(table.rawValue).\(head.name)"] : column.homes
    return Column<IndicatorFigure>(head.name, head.title, head.about, head.kind, unit: head.unit) {
      figure, context in part(figure).map { column.value($0, context) } ?? .none
    }.borrowed(from: homes).only(for: column.audience)
  }
}
