package import Charts
package import Model

/// How one kind of chart is made, from the programme and from a table of somebody's own figures.
protocol ChartRecipe {
  /// The chart of what a request names.
  static func chart(_ brief: ProgrammeBrief) -> any Chart
  /// The chart of a table; nil for kinds that are made from the programme only.
  static func chart(_ brief: TableBrief) -> (any Chart)?
}

extension ChartRecipe {
  static func chart(_ brief: TableBrief) -> (any Chart)? { nil }
}

extension ChartKind {
  private var recipe: any ChartRecipe.Type {
    switch self {
    case .line: LineRecipe.self
    case .step: StepRecipe.self
    case .bullet: BulletRecipe.self
    case .progress: ProgressRecipe.self
    case .gantt: GanttRecipe.self
    case .lamps: LampsRecipe.self
    case .columns: ColumnsRecipe.self
    case .bars: BarsRecipe.self
    case .burnUp: BurnUpRecipe.self
    case .dumbbell: DumbbellRecipe.self
    case .distribution: DistributionRecipe.self
    case .matrix: MatrixRecipe.self
    case .waffle: WaffleRecipe.self
    case .calendar: CalendarRecipe.self
    case .multiples: MultiplesRecipe.self
    }
  }

  /// Makes a chart of the programme.
  package func chart(_ brief: ProgrammeBrief) -> any Chart { recipe.chart(brief) }

  /// Makes a chart of a table; nil for kinds that are made from the programme only.
  package func chart(_ brief: TableBrief) -> (any Chart)? { recipe.chart(brief) }
}
