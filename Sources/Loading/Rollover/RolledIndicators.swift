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
      // What counts up begins anew at nothing with the new programme.
      let countsUp = indicator.accumulation == .cumulative
      let reading = programme.isSample || countsUp ? nil : now?.attainment.reading
      let baseline =
        reading?.value.cellText ?? (programme.isSample || countsUp ? "" : sheet.cell(row, .baseline).text)
      carried.append(
        CarriedIndicator(
          id: indicator.id, name: indicator.name, baseline: baseline, reading: reading,
          target: sheet.cell(row, .target).text, oldDeadline: indicator.target?.day,
          accumulation: indicator.accumulation))
      table.carry(
        row,
        [
          .baseline: baseline, .deadline: indicator.target == nil ? "" : period.end.description,
          .tasks: TaskList.text(of: sheet.cell(row, .tasks), naming: indicator.tasks, kept: tasks),
        ])
    }
  }

  /// The ids of the indicators that go on.
  var ids: Set<Identifier<Indicator>> { Set(carried.map(\.id)) }
}

/// The numbers of tasks that a cell names.
enum TaskList {
  /// The cell's text where all of its tasks go on, else those that do.
  static func text(of cell: Cell, naming tasks: [TaskNumber], kept: Set<TaskNumber>) -> String {
    let rest = tasks.filter(kept.contains)
    return rest.count == tasks.count ? cell.text : rest.map(\.text).joined(separator: "、")
  }
}
