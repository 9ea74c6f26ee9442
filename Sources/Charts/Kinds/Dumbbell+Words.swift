extension Dumbbell {
  private var language: ChartLanguage { words.language }

  /// The words of a way of changing: 本月上升, or "up this month".
  func name(_ change: ValueChange) -> String {
    switch change {
    case .risen: language.pick("\(afterLabel)上升", "\(afterLabel): up")
    case .fallen: language.pick("\(afterLabel)下降", "\(afterLabel): down")
    case .unchanged: language.pick("未变", "unchanged")
    case .begun: language.pick("仅有\(afterLabel)", "only \(afterLabel)")
    case .ended: language.pick("仅有\(beforeLabel)", "only \(beforeLabel)")
    }
  }

  /// The tooltip of a row: its name, and each value that is known.
  func title(_ row: Row) -> String {
    let numbers = numbers
    let known = [(beforeLabel, row.before), (afterLabel, row.after)].compactMap { label, value in
      value.flatMap { $0.isFinite ? label + " " + numbers.text($0, unit: words.unit) : nil }
    }
    return row.name + language.pick("：", ": ") + known.joined(separator: language.pick("，", ", "))
  }

  /// How many rows changed which way, and the largest steps up and down.
  public var summary: String {
    let counts = ValueChange.allCases.filter { count($0) > 0 }.map { change in
      language.pick("\(name(change))\(count(change))项", "\(name(change)) \(count(change))")
    }
    guard !counts.isEmpty else { return language.pick("没有数据。", "No data.") }
    let head = language.pick("\(beforeLabel)到\(afterLabel)，", "\(beforeLabel) to \(afterLabel): ")
    let list = counts.joined(separator: language.pick("，", ", "))
    let parts = [head + list, largest(.risen), largest(.fallen)].compactMap { $0 }
    return parts.joined(separator: language.pick("；", "; ")) + language.pick("。", ".")
  }

  /// "升幅最大：城管局 12%→40%"; nil when nothing changed that way.
  private func largest(_ change: ValueChange) -> String? {
    let changed = rows.filter { $0.change == change }
    func size(_ row: Row) -> Double { abs((row.after ?? 0) / 2 - (row.before ?? 0) / 2) }
    guard let row = changed.max(by: { size($0) < size($1) }), let before = row.before, let after = row.after
    else { return nil }
    let numbers = numbers
    let way = numbers.text(before, unit: words.unit) + "→" + numbers.text(after, unit: words.unit)
    return change == .risen
      ? language.pick("升幅最大：\(row.name) \(way)", "largest rise: \(row.name) \(way)")
      : language.pick("降幅最大：\(row.name) \(way)", "largest fall: \(row.name) \(way)")
  }

  /// Both values of each row, and the step between them.
  public var table: ChartTable {
    let columns = [
      ChartTable.Column(language.pick("名称", "Name"), .text), ChartTable.Column(beforeLabel),
      ChartTable.Column(afterLabel), ChartTable.Column(language.pick("变化", "Change")),
    ]
    let cells = rows.map { row in
      let step = row.before.flatMap { before in row.after.map { $0 - before } }
      return [row.name] + [row.before, row.after, step].map(ChartTable.cell)
    }
    return ChartTable(columns: columns, rows: cells)
  }
}
