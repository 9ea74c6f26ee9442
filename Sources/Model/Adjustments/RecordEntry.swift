package import Dates

/// An entry of the record of changes with the thing that it is about.
package struct RecordEntry: Hashable, Sendable {
  package let thing: AdjustedThing
  package let adjustment: Adjustment

  package init(thing: AdjustedThing, adjustment: Adjustment) {
    self.thing = thing
    self.adjustment = adjustment
  }
}

extension RecordEntry {
  /// The entry wherever it stands.
  var withoutOrigin: RecordEntry {
    var adjustment = adjustment
    adjustment.origin = Origin(source: 0, row: 0)
    return RecordEntry(thing: thing, adjustment: adjustment)
  }
}

extension Standing {
  /// Everything that the record says, by day.
  var record: [RecordEntry] {
    adjustments(from: programme.period.start, through: programme.period.end)
  }

  /// What the record says of some days, by day, then in the order of the record; nothing is listed twice.
  package func adjustments(from first: Day, through last: Day) -> [RecordEntry] {
    func entries(_ thing: AdjustedThing, _ adjustments: [Adjustment]) -> [RecordEntry] {
      adjustments.filter { !$0.isConsequence && $0.date >= first && $0.date <= last }
        .map { RecordEntry(thing: thing, adjustment: $0) }
    }
    let all =
      programme.departments.flatMap { entries(.department($0.id), $0.adjustments) }
      + programme.tasks.flatMap { entries(.task($0.number), $0.adjustments) }
      + programme.indicators.flatMap { entries(.indicator($0.id), $0.adjustments) }
    return all.sorted { $0.adjustment.order < $1.adjustment.order }
  }

  /// Of some entries those that are about a part of the programme.
  package func entries(_ all: [RecordEntry], of subject: BriefingSubject) -> [RecordEntry] {
    switch subject {
    case .programme: return all
    case .workstream(let workstream):
      return entries(
        all, ofTasks: Set(tasks(in: workstream.id).map(\.task.number)),
        indicators: Set(programme.indicators.filter { $0.workstream == workstream.id }.map(\.id)))
    case .department(let department):
      let led = tasks(ledBy: department.id)
      let numbers = Set((led + tasks(formerlyLedBy: department.id)).map(\.task.number))
      return entries(
        all, ofTasks: numbers, indicators: Set(indicators(ofAny: led).map(\.indicator.id)),
        department: department.id)
    }
  }

  func entries(
    _ all: [RecordEntry], ofTasks tasks: Set<TaskNumber>, indicators: Set<Identifier<Indicator>>,
    department: Identifier<Department>? = nil
  ) -> [RecordEntry] {
    all.filter { entry in
      switch entry.thing {
      case .task(let number): return tasks.contains(number)
      case .indicator(let id): return indicators.contains(id)
      case .department(let id):
        guard let department else { return false }
        if id == department { return true }
        if case .membership(let membership) = entry.adjustment.change {
          return membership.successors.contains(.department(department))
        }
        return false
      }
    }
  }
}
