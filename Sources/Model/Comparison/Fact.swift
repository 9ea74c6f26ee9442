package import Dates

/// What a programme says of one thing in one respect, as it is compared and printed.
package enum Fact: Hashable, Sendable {
  /// A target without the place where it was read.
  package struct Goal: Hashable, Sendable {
    package let direction: Indicator.Direction
    package let bound: Target.Bound
    package let day: Day
    package let clause: String
  }

  case nothing
  case text(String)
  case names([String])
  case number(Double)
  case day(Day)
  case deadline(Deadline)
  case lamp(Lamp)
  /// 0…100.
  case progress(Double)
  /// Done, on a day that may not be known.
  case done(on: Day?)
  case goals([Goal])

  /// A text, or nothing where it is empty.
  static func some(_ text: String) -> Fact { text.isEmpty ? .nothing : .text(text) }

  /// Names in their order, or nothing where there are none.
  static func some(_ names: [String]) -> Fact { names.isEmpty ? .nothing : .names(names) }
}

/// The names of what tasks belong to, one for each id.
struct GroupNames {
  var departments: [Identifier<Department>: String] = [:]
  var workstreams: [Identifier<Workstream>: String] = [:]
  var actions: [Identifier<SpecialAction>: String] = [:]

  init(_ programme: Programme) {
    for item in programme.departments { departments[item.id] = item.name }
    for item in programme.workstreams { workstreams[item.id] = item.name }
    for item in programme.actions { actions[item.id] = item.name }
  }

  func name(of id: Identifier<Department>) -> String { departments[id] ?? id.text }
  func name(of id: Identifier<Workstream>) -> String { workstreams[id] ?? id.text }
  func name(of id: Identifier<SpecialAction>) -> String { actions[id] ?? id.text }
}
