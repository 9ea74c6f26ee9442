/// A live chart or table that a note asks for.
package enum Embed: Hashable, Sendable {
  /// Part of the programme that a chart or table is about.
  package enum Scope: Hashable, Sendable {
    case programme
    case workstream(Identifier<Workstream>)
    case department(Identifier<Department>)
    case action(Identifier<SpecialAction>)
  }

  /// The readings of an indicator over time, with its targets.
  case line(Identifier<Indicator>, title: String?)
  /// An indicator's last reading against its target.
  case bullet(Identifier<Indicator>, title: String?)
  /// Tasks counted by lamp.
  case lamps(Scope, title: String?)
  /// A task's progress against its schedule.
  case progress(TaskNumber, title: String?)
  /// Tasks over the months.
  case gantt([TaskNumber], title: String?)
  /// A table of tasks: of a scope, of a lamp, or by number.
  case tasks(Scope, lamp: Lamp?, numbers: [TaskNumber]?)
  /// A table of indicators: of a workstream, or by id.
  case indicators(Identifier<Workstream>?, ids: [Identifier<Indicator>]?)
}
