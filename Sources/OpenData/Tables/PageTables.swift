internal import Model

extension Catalogue {
  /// The tables that lie beside pages, each made when it is asked for.
  func forEachPage(_ body: (_ folder: String, _ table: DataTable) throws -> Void) rethrows {
    let months = TableShape.monthsOfOneTask
    for task in context.standing.tasks {
      try body("tasks/\(task.task.number)/", months.table(of: MonthRow.all([task]), in: context))
    }
    let figures = TableShape.figuresOfOneIndicator
    for indicator in context.standing.indicators {
      let rows = IndicatorFigure.all(indicator, in: context)
      try body("indicators/\(indicator.indicator.id)/", figures.table(of: rows, in: context))
    }
    for (folder, groups) in [
      ("departments", departments), ("workstreams", workstreams), ("actions", actions),
    ] {
      for group in groups { try body("\(folder)/\(group.id)/", tasks(group.tasks)) }
    }
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
