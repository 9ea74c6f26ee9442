import Dates

extension BurnUpChart {
  /// Where the reports stand against the plan on one day.
  struct Standing {
    /// The as-of day, or that of the last report.
    var day: Day
    /// The last report up to that day.
    var report: DatedValue
    /// What was planned for that day.
    var planned: Double

    /// How far the report is ahead of the plan; negative when it is behind.
    var lead: Double { report.value - planned }
  }

  /// The standing at the as-of day; nil without a report up to it, or before the plan begins.
  func standing(_ plan: [DatedValue], _ reports: [DatedValue]) -> Standing? {
    guard let day = words.asOf ?? reports.last?.day, let report = reports.last(where: { $0.day <= day }),
      let planned = BurnUpChart.value(of: plan, at: day), (report.value - planned).isFinite
    else { return nil }
    return Standing(day: day, report: report, planned: planned)
  }

  /// The value of a course at a day, by the straight way between two points; after its end the last value holds.
  private static func value(of course: [DatedValue], at day: Day) -> Double? {
    guard let before = course.last(where: { $0.day <= day }) else { return nil }
    guard let after = course.first(where: { $0.day > day }) else { return before.value }
    let share = Double(day.number - before.day.number) / Double(after.day.number - before.day.number)
    let value = before.value * (1 - share) + after.value * share
    return value.isFinite ? value : nil
  }

  /// 落后8个百分点, or "8 points behind"; other units than % are named as they are.
  ///
  /// A gap too small for the chart's scale has one of its own: 落后49.95件 between two courses of 5万件.
  func text(_ standing: Standing, _ numbers: NumberText) -> String {
    let language = words.language
    let size = size(of: abs(standing.lead), numbers)
    guard let size else { return language.pick("与计划持平", "on plan") }
    return standing.lead < 0
      ? language.pick("落后\(size)", "\(size) behind") : language.pick("超前\(size)", "\(size) ahead")
  }

  /// A gap with its unit; nil where it rounds to nothing.
  private func size(of gap: Double, _ numbers: NumberText) -> String? {
    if words.unit == "%" {
      return numbers.text(gap, decimals: 1) == "0" ? nil : numbers.points(gap, decimals: 1)
    }
    guard gap / numbers.divisor < 0.1 else { return numbers.text(gap, decimals: 1, unit: words.unit) }
    let own = NumberText(upTo: gap, unit: words.unit, language: words.language)
    return own.text(gap) == "0" ? nil : own.text(gap, unit: words.unit)
  }

  /// The span of the reports, where they stand against the plan, and where the plan ends, in one sentence.
  public var summary: String {
    let (plan, reports) = (planned.known, reported.known)
    let numbers = numbers(plan, reports)
    var parts = [course(reports, numbers)]
    if let standing = standing(plan, reports) { parts.append(text(on: standing, numbers)) }
    if let end = plan.last {
      let value = numbers.text(end.value, decimals: 1, unit: words.unit)
      let day = DayText.day(end.day, words.language)
      parts.append(words.language.pick("计划\(day)达到\(value)", "plan ends at \(value) on \(day)"))
    }
    return parts.joined(separator: words.language.pick("；", "; ")) + words.language.pick("。", ".")
  }

  private func course(_ reports: [DatedValue], _ numbers: NumberText) -> String {
    let language = words.language
    guard let first = reports.first, let last = reports.last else {
      return language.pick("尚无月报", "No report yet")
    }
    let (start, end) = (DayText.day(first.day, language), DayText.day(last.day, language))
    let to = numbers.text(last.value, decimals: 1, unit: words.unit)
    guard reports.count > 1 else {
      return language.pick("1次报数：\(start) \(to)", "1 report: \(start) \(to)")
    }
    let from = numbers.text(first.value, decimals: 1, unit: words.unit)
    return language.pick(
      "\(start)至\(end)共\(reports.count)次报数，从\(from)到\(to)",
      "\(reports.count) reports, \(start) to \(end), from \(from) to \(to)")
  }

  /// "截至2019年6月30日，已报42%，计划50%，落后8个百分点", and from when an older report is.
  private func text(on standing: Standing, _ numbers: NumberText) -> String {
    let language = words.language
    let day = DayText.day(standing.day, language)
    let report = DayText.day(standing.report.day, language)
    let value = numbers.text(standing.report.value, decimals: 1, unit: words.unit)
    let plan = numbers.text(standing.planned, decimals: 1, unit: words.unit)
    let isOlder = standing.report.day < standing.day
    return language.pick(
      "截至\(day)，\(reportedLabel)\(value)\(isOlder ? "（\(report)）" : "")，\(plannedLabel)\(plan)，",
      "as of \(day): \(reportedLabel) \(value)\(isOlder ? " (\(report))" : ""), \(plannedLabel) \(plan), ")
      + text(standing, numbers)
  }

  /// The planned and the reported values by day.
  public var table: ChartTable {
    let plan = Dictionary(planned.known.map { ($0.day, $0.value) }) { $1 }
    let reports = Dictionary(reported.known.map { ($0.day, $0.value) }) { $1 }
    let columns = [
      ChartTable.Column(words.language.pick("日期", "Date"), .text), ChartTable.Column(plannedLabel),
      ChartTable.Column(reportedLabel),
    ]
    let rows = Set(plan.keys).union(reports.keys).sorted().map { day in
      [day.description, ChartTable.cell(plan[day]), ChartTable.cell(reports[day])]
    }
    return ChartTable(columns: columns, rows: rows)
  }
}
