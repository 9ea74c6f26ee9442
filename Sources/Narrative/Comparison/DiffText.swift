package import Diagnostics
internal import Model

/// A comparison as a terminal prints it.
package struct DiffText {
  let groups: DiffGroups
  let language: Language

  package init(groups: DiffGroups, language: Language) {
    self.groups = groups
    self.language = language
  }

  package var text: String {
    let heading = [
      say("前：", "before: ") + side(groups.before), say("后：", "after:  ") + side(groups.after),
    ]
    let groups = groups.all
    if groups.isEmpty {
      return
        (heading + [
          "",
          say(
            "台账、指标、单位、亮灯、进度和读数都没有变化",
            "nothing differs: ledger, indicators, departments, lamps, progress, readings"),
        ])
        .joined(separator: "\n")
    }
    return (heading + groups.flatMap(lines)).joined(separator: "\n")
  }

  private func side(_ side: ComparedSide) -> String {
    let programme = side.standing.programme
    return say(
      "\(programme.title)（\(side.content)，截至 \(side.standing.asOf)，任务 \(programme.tasks.count) 项，指标 \(programme.indicators.count) 项）",
      "\(programme.title) (\(side.content), as of \(side.standing.asOf), \(programme.tasks.count) tasks, \(programme.indicators.count) indicators)"
    )
  }

  private func lines(_ group: DiffGroup) -> [String] {
    ["", say("\(group.title.zh) \(group.rows.count) 项", "\(group.title.en): \(group.rows.count)")]
      + group.rows.map { "  " + line($0) }
  }

  private func line(_ row: DiffGroup.Row) -> String {
    var line = "\(row.id) \(Fact.line(row.name))"
    let facts = [row.before, row.after].map { $0.map { $0.wording(absence: row.absence).text(in: language) } }
    switch (facts[0], facts[1]) {
    case (let before?, let after?): line += say("：", ": ") + before + " → " + after + moved(row.days)
    case (let only?, nil), (nil, let only?): line += say("：", ": ") + only
    case (nil, nil): break
    }
    return line + "  [\(places(row))]"
  }

  private func moved(_ days: Int?) -> String {
    guard let days, days != 0 else { return "" }
    return days > 0
      ? say("（推迟 \(days) 天）", " (\(days) days later)") : say("（提前 \(-days) 天）", " (\(-days) days earlier)")
  }

  /// The rows on both sides, once where they are the same.
  private func places(_ row: DiffGroup.Row) -> String {
    var places: [String] = []
    for place in [row.placeBefore, row.placeAfter].compactMap({ $0?.fileAndRow }) where places.last != place {
      places.append(place)
    }
    return places.joined(separator: " → ")
  }

  private func say(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en).text(in: language) }
}

extension Place {
  /// `Content/tasks.csv:14`, without a column.
  fileprivate var fileAndRow: String {
    if case .cell(let row, _) = position { "\(file):\(row)" } else { file }
  }
}
