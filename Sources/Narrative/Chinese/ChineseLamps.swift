import Model

extension ChineseNarrative {
  /// Which workstreams and departments have red and yellow lamps; nil where all is well.
  var lamps: String? {
    let notes = [
      figures.subject.isWorkstream
        ? nil : groups(figures.workstreamLamps, "按工作板块看", suffix: "板块", measure: "个板块"),
      figures.subject.isDepartment
        ? nil : groups(figures.departmentLamps, "按牵头单位看", suffix: "", measure: "家单位"),
    ].compactMap { $0 }
    return text.paragraph {
      notes
      if notes.count > 0, figures.hasJointTasks { "由多家单位共同牵头的任务，在各牵头单位分别计列。" }
    }
  }

  /// `按工作板块看，建设板块16项任务中红灯3项、黄灯5项；管理板块有黄灯，没有红灯。`; nil where no group has one.
  private func groups(_ groups: [LampGroup], _ opening: String, suffix: String, measure: String) -> String? {
    let lists = LampGroupLists(groups)
    let details = text.series {
      lists.detailed.map { detail($0, suffix: suffix) }
      named(lists.redNamed, "有红灯", suffix: suffix, measure: measure)
      named(
        lists.yellowNamed, lists.hasRed ? "有黄灯，没有红灯" : "有黄灯", suffix: suffix, measure: measure)
    }
    return details.map { "\(opening)，\($0)。" }
  }

  private func named(_ groups: [LampGroup], _ words: String, suffix: String, measure: String) -> String? {
    ChineseListing.row(groups.map { $0.name + suffix }, measure).map { $0 + words }
  }

  private func detail(_ group: LampGroup, suffix: String) -> String {
    let (name, total) = (group.name + suffix, group.tally.total)
    for lamp in [Lamp.red, .yellow] where group.tally[lamp] == total {
      return "\(name)\(total)项任务\(total > 1 ? "全部" : "")为\(self.name(lamp))"
    }
    let counts = [ChineseCounting.some(group.red, "红灯"), ChineseCounting.some(group.yellow, "黄灯")]
    return "\(name)\(total)项任务中" + counts.compactMap { $0 }.joined(separator: "、")
  }
}
