internal import Dates
internal import Model
internal import Tables

/// The indicators of the next programme: all that stand in the totals, from where they have come to.
struct RolledIndicators {
  private(set) var table: CarriedTable<IndicatorColumn>
  private(set) var carried: [CarriedIndicator] = []
  private(set) var left: [LeftIndicator] = []

  init(
    _ sheet: Sheet<IndicatorColumn>, _ standing: Standing, of programme: Programme, into period: Period,
    naming tasks: Set<TaskNumber>
  ) {
    table = CarriedTable(sheet)
    let indicators = Dictionary(programme.indicators.map { ($0.id, $0) }) { first, _ in first }
    for row in sheet.table.rows {
      guard let indicator = indicators[Identifier(sheet.cell(row, .id).text)] else { continue }
      let membership = indicator.membership(at: standing.asOf)
      guard membership == .listed else {
        left.append(LeftIndicator(id: indicator.id, name: indicator.name, membership: membership))
        continue
      }
      let now = standing.indicator(indicator.id)
      let reading = programme.isSample ? nil : now?.attainment.reading
      let baseline = reading?.value.cellText ?? (programme.isSample ? "" : sheet.cell(row, .baseline).text)
      carried.append(
        CarriedIndicator(
          id: indicator.id, name: indicator.name, baseline: baseline, reading: reading,
          target: sheet.cell(row, .target).text, oldDeadline: indicator.target.day))
      table.carry(
        row,
        [
          .baseline: baseline, .deadline: period.end.description,
          .tasks: TaskList.text(indicator.tasks.filter(tasks.contains)),
        ])
    }
  }

  /// The ids of the indicators that go on.
  var ids: Set<Identifier<Indicator>> { Set(carried.map(\.id)) }
}

/// Numbers of tasks as one cell.
enum TaskList {
  static func text(_ numbers: [TaskNumber]) -> String { numbers.map(\.text).joined(separator: "、") }
}
