package import Dates

/// What a note in `Content/notes` is about.
package enum NoteKey: Hashable, Sendable {
  case home
  case workstream(Identifier<Workstream>)
  case department(Identifier<Department>)
  case action(Identifier<SpecialAction>)
  case task(TaskNumber)
  case indicator(Identifier<Indicator>)
  case briefing(Month)
}
