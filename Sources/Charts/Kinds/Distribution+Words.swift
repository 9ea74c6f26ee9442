extension Distribution {
  private var language: ChartLanguage { words.language }

  /// 8项, or 6/8项 where not all tasks were reported.
  func counts(_ group: Group) -> String {
    let (known, all) = (Distribution.known(group).count, group.tasks.count)
    return (known < all ? "\(known)/" : "") + language.pick("\(all)项", "\(all)")
  }

  /// The tooltip of a task: its name, its progress and its lamp.
  func title(_ task: Task, _ progress: Double) -> String {
    task.name + language.pick("：", ": ") + text(progress) + language.pick("，", ", ")
      + task.tone.word(in: language)
  }

  private func text(_ progress: Double) -> String {
    NumberText(upTo: 100, unit: "%", language: language).text(progress, decimals: 1, unit: "%")
  }

  /// How many tasks were reported by how many departments, the highest and lowest median, and who is behind schedule.
  public var summary: String {
    let all = groups.reduce(0) { $0 + $1.tasks.count }
    let known = groups.reduce(0) { $0 + Distribution.known($1).count }
    guard all > 0 else { return language.pick("没有任务。", "No tasks.") }
    var parts = [
      language.pick(
        "\(groups.count)个单位共\(all)项任务，已报\(known)项",
        "\(groups.count) departments with \(all) tasks, \(known) reported")
    ]
    if let medians { parts.append(medians) }
    if let behind { parts.append(behind) }
    return parts.joined(separator: language.pick("；", "; ")) + language.pick("。", ".")
  }

  private var medians: String? {
    let medians = groups.compactMap { group in
      Distribution.median(group).map { (name: group.name, value: $0) }
    }
    guard let high = medians.max(by: { $0.value < $1.value }),
      let low = medians.min(by: { $0.value < $1.value })
    else { return nil }
    guard medians.count > 1 else {
      return language.pick("进度中位数\(text(high.value))", "median progress \(text(high.value))")
    }
    return language.pick(
      "进度中位数最高\(text(high.value))（\(high.name)），最低\(text(low.value))（\(low.name)）",
      "median progress from \(text(low.value)) (\(low.name)) to \(text(high.value)) (\(high.name))")
  }

  /// How many of the departments with a schedule have a median below it.
  private var behind: String? {
    let standings = groups.compactMap { group in
      Distribution.median(group).flatMap { median in group.scheduled.map { median < $0 } }
    }
    guard !standings.isEmpty else { return nil }
    let count = standings.count { $0 }
    return language.pick(
      "\(count)/\(standings.count)个单位的中位数低于序时进度",
      "\(count) of \(standings.count) medians below schedule")
  }

  /// Each task with its department, progress and lamp.
  public var table: ChartTable {
    let columns = [
      ChartTable.Column(language.pick("单位", "Department"), .text),
      ChartTable.Column(language.pick("任务", "Task"), .text),
      ChartTable.Column(language.pick("进度（%）", "Progress (%)")),
      ChartTable.Column(language.pick("亮灯", "Lamp"), .text),
    ]
    let rows = groups.flatMap { group in
      group.tasks.map { [group.name, $0.name, ChartTable.cell($0.progress), $0.tone.word(in: language)] }
    }
    return ChartTable(columns: columns, rows: rows)
  }
}
