internal import Model

extension Catalogue {
  private var tasks: [TaskStanding] { context.standing.tasks }
  private var indicators: [IndicatorStanding] { context.standing.indicators }

  /// How many pages have a table beside them.
  var pageCount: Int { tasks.count + indicators.count + groups.count }

  /// The table that lies beside a page, and the folder of the page: tasks come first, then indicators, then groups.
  func page(at index: Int) -> (folder: String, table: DataTable) {
    if tasks.indices.contains(index) {
      let task = tasks[index]
      let table = TableShape.monthsOfOneTask.table(of: MonthRow.all([task]), in: context)
      return ("tasks/\(task.task.number)/", table)
    }
    let index = index - tasks.count
    if indicators.indices.contains(index) {
      let indicator = indicators[index]
      let rows = IndicatorFigure.all(indicator, in: context)
      return (
        "indicators/\(indicator.indicator.id)/", TableShape.figuresOfOneIndicator.table(of: rows, in: context)
      )
    }
    let (folder, group) = groups[index - indicators.count]
    return ("\(folder)/\(group.id)/", self.tasks(group.tasks))
  }

  private var groups: [(folder: String, group: GroupRow)] {
    departments.map { ("departments", $0) } + workstreams.map { ("workstreams", $0) }
      + actions.map { ("actions", $0) }
  }
}

extension TableShape<MonthRow> {
  /// The lamps of a task, with the reports beside them.
  static var monthsOfOneTask: Self {
    var shape = lamps
    shape.columns += (reportColumns + reportOrigin).map { column in
      let name = column.head.name
      return column.borrowed(from: ["reports.\(name)"], as: name == "progress" ? "reported_progress" : name)
    }
    return shape
  }
}
