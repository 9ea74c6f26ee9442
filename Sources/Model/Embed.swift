/// A live chart or table that a note asks for.
package enum Embed: Hashable, Sendable {
  case chart(EmbeddedChart, title: String)
  case tasks(TaskFilter, title: String)
  case indicators(IndicatorFilter, title: String)
}

/// The charts that a note can ask for.
package enum EmbeddedChart: Hashable, Sendable {
  /// The readings of an indicator over time.
  case line(Identifier<Indicator>)
  /// Where an indicator stands between baseline and target.
  case bullet(Identifier<Indicator>)
  /// The progress of a task, month by month.
  case progress(TaskNumber)
  /// The schedules of tasks.
  case gantt(TaskFilter)
  /// How many tasks have each lamp.
  case lamps(TaskFilter)
}

/// Which tasks a chart or table shows: those that fit everything given.
package struct TaskFilter: Hashable, Sendable {
  /// In this order; nil for all.
  package var numbers: [TaskNumber]?
  package var workstream: Identifier<Workstream>?
  package var department: Identifier<Department>?
  package var action: Identifier<SpecialAction>?
  package var lamp: Lamp?

  package init() {}
}

/// Which indicators a table shows: those that fit everything given.
package struct IndicatorFilter: Hashable, Sendable {
  /// In this order; nil for all.
  package var ids: [Identifier<Indicator>]?
  package var workstream: Identifier<Workstream>?
  package var task: TaskNumber?

  package init() {}
}
