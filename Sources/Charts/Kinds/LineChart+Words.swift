import Dates

extension LineChart {
  private var language: ChartLanguage { words.language }

  /// The readings by day, with the year before and the plan beside them where there are such.
  public var table: ChartTable {
    var courses = [(name: words.valueHeading, values: values)]
    if !yearBefore.isEmpty { courses.append((yearBeforeLabel, yearBefore)) }
    if plan.count > 1 { courses.append((planLabel, plan)) }
    let byDay = courses.map { course in
      Dictionary(course.values.known.map { ($0.day, $0.value) }) { $1 }
    }
    let days = Set(byDay.flatMap(\.keys)).sorted()
    let head = ChartTable.Column(language.pick("日期", "Date"), .text)
    return ChartTable(
      columns: [head] + courses.map { ChartTable.Column($0.name) },
      rows: days.map { day in [day.description] + byDay.map { ChartTable.cell($0[day]) } })
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
    if let before = yearBefore.known.last {
      let (day, value) = (DayText.day(before.day, language), numbers.text(before.value, unit: words.unit))
      parts.append(language.pick("上年同期到\(day)为\(value)", "a year before by \(day): \(value)"))
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
