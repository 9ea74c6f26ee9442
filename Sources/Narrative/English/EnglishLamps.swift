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
      if !notes.isEmpty, figures.hasJointTasks { "A task led by several departments counts in each of them." }
    }
  }

  /// `By workstream: construction has 3 red and 5 yellow out of 16 tasks.`; nil where no group has one.
  private func groups(_ groups: [LampGroup], _ noun: String) -> String? {
    let lists = LampGroupLists(groups)
    return text.sentence {
      text.series {
        lists.detailed.map(detail)
        named(lists.redNamed, noun, "red tasks")
        named(lists.yellowNamed, noun, lists.hasRed ? "yellow tasks but no red one" : "yellow tasks")
      }.map { "by \(noun): \($0)" }
    }
  }

  private func named(_ groups: [LampGroup], _ noun: String, _ lamps: String) -> String? {
    EnglishListing.row(groups.map(\.name), noun).map {
      "\($0) \(EnglishCounting.have(groups.count)) \(lamps)"
    }
  }

  private func detail(_ group: LampGroup) -> String {
    let total = group.tally.total
    for lamp in [Lamp.red, .yellow] where group.tally[lamp] == total {
      return
        "\(EnglishCounting.all(total, "task")) of \(group.name) \(EnglishCounting.be(total)) \(name(lamp))"
    }
    let counts = [Lamp.red, .yellow].filter { group.tally[$0] > 0 }.map { "\(group.tally[$0]) \(name($0))" }
    return "\(group.name) has \(EnglishListing.list(counts) ?? "") out of \(counted(total, "task"))"
  }
}
