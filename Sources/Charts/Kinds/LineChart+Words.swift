import Dates

extension LineChart {
  private var language: ChartLanguage { words.language }

  /// The readings by day, with the plan beside them where there is one.
  public var table: ChartTable {
    let readings = values.known
    var columns = [
      ChartTable.Column(language.pick("日期", "Date"), .text), ChartTable.Column(words.valueHeading),
    ]
    guard plan.count > 1 else {
      return ChartTable(
        columns: columns, rows: readings.map { [$0.day.description, ChartTable.cell($0.value)] })
    }
    columns.append(ChartTable.Column(planLabel))
    let planned = Dictionary(plan.known.map { ($0.day, $0.value) }) { $1 }
    let read = Dictionary(readings.map { ($0.day, $0.value) }) { $1 }
    let rows = Set(read.keys).union(planned.keys).sorted().map { day in
      [day.description, ChartTable.cell(read[day]), ChartTable.cell(planned[day])]
    }
    return ChartTable(columns: columns, rows: rows)
  }

  /// The course, the standing against each target, the plan and the as-of day in one sentence.
  public var summary: String {
    let points = values.known
    let numbers = numbers(points)
    var parts = [course(points, numbers)]
    for target in targets {
      let name = target.label.isEmpty ? " " : language.pick("（\(target.label)）", " (\(target.label)) ")
      var part = language.pick("目标", "target") + name + target.goal.text(numbers, unit: words.unit)
      if let last = points.last {
        let standing = target.goal.standing(of: last.value, numbers, unit: words.unit, language)
        part += language.pick("，", ", ") + standing
      }
      parts.append(part)
    }
    if plan.count > 1 { parts.append(language.pick("虚线为", "dashed: ") + planLabel) }
    if let asOf = words.asOf { parts.append(language.pick("截至", "as of ") + DayText.day(asOf, language)) }
    return parts.joined(separator: language.pick("；", "; ")) + language.pick("。", ".")
  }

  /// How many readings, from which to which, between what bounds.
  private func course(_ points: [DatedValue], _ numbers: NumberText) -> String {
    guard let first = points.first, let last = points.last else {
      return language.pick("尚无读数", "No reading yet")
    }
    let start = DayText.day(first.day, language)
    guard points.count > 1 else {
      return language.pick("1个读数：", "1 reading: ") + start + " " + numbers.text(first.value, unit: words.unit)
    }
    let end = DayText.day(last.day, language)
    let from = numbers.text(first.value, unit: words.unit)
    let to = numbers.text(last.value, unit: words.unit)
    let low = numbers.text(points.reduce(first.value) { min($0, $1.value) }, unit: words.unit)
    let high = numbers.text(points.reduce(first.value) { max($0, $1.value) }, unit: words.unit)
    return language.pick(
      "\(start)至\(end)共\(points.count)个读数，从\(from)到\(to)，最低\(low)，最高\(high)",
      "\(points.count) readings, \(start) to \(end), from \(from) to \(to), lowest \(low), highest \(high)")
  }
}
