/// A live chart or table that a note asks for.
package enum Embed: Hashable, Sendable {
  case chart(ChartRequest)
  case tasks(TaskFilter, title: String)
  case indicators(IndicatorFilter, title: String)
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
