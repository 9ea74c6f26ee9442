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
      if notes.count > 0, hasJointTasks { "由多家单位共同牵头的任务，在各牵头单位分别计列。" }
    }
  }

  /// `按工作板块看，建设板块16项任务中红灯3项、黄灯5项；管理板块…另有黄灯。`; nil where no group has one.
  private func groups(_ groups: [LampGroup], _ opening: String, suffix: String, measure: String) -> String? {
    let red = groups.filter { $0.red > 0 }
    let yellow = groups.filter { $0.red == 0 && $0.yellow > 0 }
    guard groups.count > 1, !(red + yellow).isEmpty else { return nil }
    // A long list of departments would be read by nobody: those with yellow lamps alone are only named.
    let isShort = red.count + yellow.count <= ChineseListing.longest
    let detailed = isShort ? groups.filter { $0.red + $0.yellow > 0 } : red
    let named = isShort ? [] : yellow.map { $0.name + suffix }
    let details = text.series {
      detailed.map { detail($0, suffix: suffix) }
      yellowOnly(named, measure: measure, isAddition: !detailed.isEmpty)
    }
    return details.map { "\(opening)，\($0)。" }
  }

  private func detail(_ group: LampGroup, suffix: String) -> String {
    let (name, total) = (group.name + suffix, group.tally.total)
    for lamp in [Lamp.red, .yellow] where group.tally[lamp] == total {
      return "\(name)\(total)项任务\(total > 1 ? "全部" : "")为\(self.name(lamp))"
    }
    let counts = [ChineseCounting.some(group.red, "红灯"), ChineseCounting.some(group.yellow, "黄灯")]
    return "\(name)\(total)项任务中" + counts.compactMap { $0 }.joined(separator: "、")
  }

  private func yellowOnly(_ names: [String], measure: String, isAddition: Bool) -> String? {
    guard !names.isEmpty else { return nil }
    let list = names.prefix(ChineseListing.longest).joined(separator: "、")
    let all = names.count > ChineseListing.longest ? "\(list)等\(names.count)\(measure)" : list
    return isAddition ? "\(all)有黄灯，没有红灯" : "\(all)有黄灯"
  }

  /// Whether some department's tasks are led with another one, so that the departments' counts overlap.
  private var hasJointTasks: Bool {
    !figures.subject.isDepartment && rollup.tasks.contains { Set($0.task.leads.map(\.department)).count > 1 }
  }
}

extension BriefingSubject {
  var isDepartment: Bool {
    if case .department = self { true } else { false }
  }

  var isWorkstream: Bool {
    if case .workstream = self { true } else { false }
  }
}
