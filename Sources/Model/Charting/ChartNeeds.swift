/// How many things of one sort a kind of chart is about.
package enum ChartSubjects: Hashable, Sendable {
  /// It is not about such things.
  case none
  /// Those that are named: at least one, at most so many.
  case named(most: Int)
  /// All that fit a filter, everything where nothing is given.
  case fitting
}

/// What a kind of chart takes from the programme.
package struct ChartNeeds: Hashable, Sendable {
  /// The indicators it is about.
  package var indicators = ChartSubjects.none
  /// The tasks it is about; where it takes indicators too, one of the two is given.
  package var tasks = ChartSubjects.none
  /// Whether a period can be chosen.
  package var takesPeriod = false
  /// Whether tasks can be grouped.
  package var takesGrouping = false
  /// Whether several series can stand beside or on each other.
  package var takesArrangement = false

  /// The keys that may be written, in the order that help lists them.
  package var keys: [ChartKey] {
    var keys: [ChartKey] = [.kind, .title]
    if indicators != .none { keys += [.indicator, .indicators] }
    if tasks != .none { keys += [.task, .tasks] }
    if tasks == .fitting { keys += [.workstream, .department, .action, .lamp, .scope] }
    if tasks != .fitting, indicators == .fitting { keys.append(.workstream) }
    if takesPeriod { keys.append(.period) }
    if takesGrouping { keys.append(.by) }
    if takesArrangement { keys.append(.arrangement) }
    return keys
  }
}

/// The keys of a chart, as notes write them.
package enum ChartKey: String, CaseIterable, Sendable {
  case kind, title, indicator, indicators, task, tasks, workstream, department, action, lamp, scope, period
  case by, arrangement
}

extension ChartKind {
  /// What the kind takes from the programme.
  package var needs: ChartNeeds {
    switch self {
    case .line, .step:
      ChartNeeds(indicators: .named(most: 12), tasks: .named(most: 12), takesPeriod: true)
    case .bullet: ChartNeeds(indicators: .named(most: 1))
    case .progress: ChartNeeds(tasks: .named(most: 1))
    case .gantt: ChartNeeds(tasks: .fitting, takesPeriod: true)
    case .lamps: ChartNeeds(tasks: .fitting)
    case .columns, .bars:
      ChartNeeds(
        indicators: .named(most: 6), tasks: .fitting, takesPeriod: true, takesGrouping: true,
        takesArrangement: true)
    case .burnUp: ChartNeeds(tasks: .fitting, takesPeriod: true)
    case .dumbbell: ChartNeeds(tasks: .fitting)
    case .distribution: ChartNeeds(tasks: .fitting, takesGrouping: true)
    case .matrix, .calendar: ChartNeeds(tasks: .fitting, takesPeriod: true)
    case .waffle: ChartNeeds(tasks: .fitting)
    case .multiples: ChartNeeds(indicators: .fitting, takesPeriod: true)
    }
  }
}
