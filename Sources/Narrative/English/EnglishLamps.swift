import Model

extension EnglishNarrative {
  /// Which workstreams and departments have red and yellow lamps; nil where all is well.
  var lamps: String? {
    let notes = [
      figures.subject.isWorkstream ? nil : groups(figures.workstreamLamps, "workstream"),
      figures.subject.isDepartment ? nil : groups(figures.departmentLamps, "department"),
    ].compactMap { $0 }
    return text.paragraph {
      notes
      if !notes.isEmpty, hasJointTasks { "A task led by several departments counts in each of them." }
    }
  }

  /// `By workstream: construction has 3 red and 5 yellow lamps among 16 tasks.`; nil where no group has one.
  private func groups(_ groups: [LampGroup], _ noun: String) -> String? {
    let red = groups.filter { $0.red > 0 }
    let yellow = groups.filter { $0.red == 0 && $0.yellow > 0 }
    guard groups.count > 1, !(red + yellow).isEmpty else { return nil }
    // A long list of departments would be read by nobody: those with yellow lamps alone are only named.
    let isShort = red.count + yellow.count <= EnglishListing.longest
    let detailed = isShort ? groups.filter { $0.red + $0.yellow > 0 } : red
    return text.sentence {
      text.series {
        detailed.map(detail)
        if !isShort { yellowOnly(yellow.map(\.name), noun, isAddition: !red.isEmpty) }
      }.map { "by \(noun): \($0)" }
    }
  }

  private func detail(_ group: LampGroup) -> String {
    let total = group.tally.total
    for lamp in [Lamp.red, .yellow] where group.tally[lamp] == total {
      return "\(group.name) has \(EnglishCounting.all(total, "task")) \(name(lamp))"
    }
    let counts = [Lamp.red, .yellow].filter { group.tally[$0] > 0 }.map { "\(group.tally[$0]) \(name($0))" }
    return "\(group.name) has \(EnglishListing.list(counts) ?? "") out of \(counted(total, "task"))"
  }

  private func yellowOnly(_ names: [String], _ noun: String, isAddition: Bool) -> String? {
    guard !names.isEmpty else { return nil }
    let others = names.count - EnglishListing.longest
    let shown =
      others > 0
      ? names.prefix(EnglishListing.longest) + [counted(others, "other \(noun)")] : names
    return EnglishListing.list(shown).map {
      "\($0) \(EnglishCounting.have(names.count)) yellow lamps\(isAddition ? " but no red one" : "")"
    }
  }

  /// Whether some department's tasks are led with another one, so that the departments' counts overlap.
  private var hasJointTasks: Bool {
    !figures.subject.isDepartment && rollup.tasks.contains { Set($0.task.leads.map(\.department)).count > 1 }
  }
}
