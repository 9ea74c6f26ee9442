import Dates
import Markup

extension LinePlot {
  /// Dashes that tell the targets apart without colour, in the order the targets are given.
  static func targetStroke(_ index: Int) -> [Attribute] { targetStrokes[index % targetStrokes.count] }

  private static let targetStrokes = ["7 4", "2 3", "10 3 2 3", "4 2", "1 4"].map {
    [Attribute].run(.stroke(.text, width: 1.5, dash: $0))
  }
  private static let footStroke: [Attribute] = .run(.stroke(.text, width: 1.5))

  /// The keys of the targets, then that of the plan.
  static func keys(_ chart: LineChart, _ plan: [DatedValue], _ numbers: NumberText) -> [Legend.Entry] {
    guard plan.count > 1 else { return targetKeys(chart, numbers) }
    let key = Legend.Entry(text: chart.planLabel, symbolWidth: 26) { x, y, row in
      PathMark.rule(x, y, x + 26, y, planStroke).write(to: &row)
    }
    return targetKeys(chart, numbers) + [key]
  }

  /// The dashes, bounds, source and last day of each target.
  private static func targetKeys(_ chart: LineChart, _ numbers: NumberText) -> [Legend.Entry] {
    chart.targets.enumerated().map { index, target in
      let language = chart.language
      var parts = [language.pick("目标 ", "target ") + target.goal.text(numbers, unit: chart.unit)]
      if !target.label.isEmpty { parts.append(target.label) }
      if let to = target.to { parts.append(language.pick("至", "to ") + DayText.day(to, language)) }
      return Legend.Entry(text: parts.joined(separator: " · "), symbolWidth: 26) { x, y, row in
        PathMark.rule(x, y, x + 26, y, targetStroke(index)).write(to: &row)
      }
    }
  }

  /// The unit over the numbers and the as-of words over their line; these give way when both do not fit.
  func writeHeadings(to row: inout ElementRow) {
    let language = chart.language
    let y = top - 13
    var unit = TextMark(text: "", x: 0, y: y, size: 11, ink: .quiet)
    if !chart.unit.isEmpty {
      let words = language.pick("单位：", "unit: ") + chart.unit
      unit.text = TextWidth.fitted(words, width: chart.width * 0.6, size: 11)
    }
    if !unit.text.isEmpty { unit.write(to: &row) }
    guard let asOf = chart.asOf else { return }
    let x = time.clampedEnd(of: asOf)
    PathMark.rule(x, top - 8, x, bottom, LinePlot.asOfStroke).write(to: &row)
    let words = language.pick("截至", "as of ") + DayText.short(asOf, language)
    let label = TextMark.centred(words, on: x, y: y, within: 0, chart.width, size: 11, ink: .quiet)
    if unit.text.isEmpty || !label.collides(with: unit) { label.write(to: &row) }
  }

  private static let asOfStroke: [Attribute] = .run(.stroke(.quiet, width: 1, dash: "1 2"))

  /// One dashed line for each bound over the days that the target holds, with a foot where it ends early.
  func writeLines(of target: TargetLine, paint: [Attribute], to row: inout ElementRow) {
    let left = target.from.map(time.clampedStart(of:)) ?? time.start
    let right = target.to.map(time.clampedEnd(of:)) ?? time.end
    for bound in target.goal.bounds where bound.isFinite {
      let y = axis.scale(bound).rounded()
      PathMark.rule(left, y, right, y, paint).write(to: &row)
      if !target.reaches(time.period.end) {
        PathMark.rule(right, y - 4, right, y + 4, LinePlot.footStroke).write(to: &row)
      }
    }
  }

  /// The planned course, quieter than the readings.
  var planLine: PathMark {
    var data = PathData(points: plan.count)
    for point in plan {
      let x = time.end(of: point.day)
      let y = axis.scale(point.value)
      if data.isEmpty { data.move(x, y) } else { data.line(x, y) }
    }
    return PathMark(data: data, paint: LinePlot.planStroke)
  }

  private static let planStroke: [Attribute] = .run(.stroke(.quiet, width: 1, dash: "4 3"))

  /// The line with its gaps, and a dot with a tooltip for each reading while there is room for dots.
  func writeSeries(to row: inout ElementRow) {
    guard !points.isEmpty else { return emptyNote.write(to: &row) }
    let hasDots = Double(points.count) * 7 <= time.end - time.start
    var data = PathData(points: points.count)
    var dots: [(point: DatedValue, x: Double, y: Double, radius: Double)] = []
    dots.reserveCapacity(points.count)
    let months = points.map(\.day.month)
    func isJoined(_ index: Int) -> Bool {
      index > 0 && index < months.count
        && months[index].months(since: months[index - 1]) <= chart.joinedMonths
    }
    for (index, point) in points.enumerated() {
      let x = time.end(of: point.day)
      let y = axis.scale(point.value)
      let joins = isJoined(index)
      if joins { data.line(x, y) } else { data.move(x, y) }
      let isAlone = !joins && !isJoined(index + 1)
      let isLast = index + 1 == points.count
      if hasDots || isAlone || isLast { dots.append((point, x, y, isLast ? 4.5 : 3)) }
    }
    PathMark(data: data, paint: LinePlot.valueLine).write(to: &row)
    row.append("g", LinePlot.dot) { row in
      for dot in dots { write(dot, to: &row) }
    }
  }

  private static let valueLine: [Attribute] = .run(
    .stroke(.series, width: 2) + [Attribute("stroke-linejoin", "round")])
  private static let dot: [Attribute] = .run(.fill(.series, outline: .paper, width: 1.5))

  private func write(
    _ dot: (point: DatedValue, x: Double, y: Double, radius: Double), to row: inout ElementRow
  ) {
    row.begin("circle")
    row.append("cx", px: dot.x)
    row.append("cy", px: dot.y)
    row.append("r", dot.radius, decimals: 3)
    row.end("circle") { row in
      row.append("title", []) { row in
        row.append(text: DayText.iso(dot.point.day))
        row.append(text: " ")
        row.append(text: numbers.text(dot.point.value))
        row.append(text: NumberText.gap(before: chart.unit))
        row.append(text: chart.unit)
      }
    }
  }

  private var emptyNote: TextMark {
    let words = chart.language.pick("尚无读数", "no reading yet")
    var mark = TextMark(text: words, x: time.start + 8, y: bottom - 14)
    mark.ink = .quiet
    mark.hasHalo = true
    return mark
  }

  /// The last value and the values of targets that reach the right edge, spread so that none touches another.
  ///
  /// The last value stands beside its own point when the room right of it allows, else in the column.
  func writeValueColumn(to row: inout ElementRow) {
    let x = time.end + 8
    var column: [TextMark] = []
    if let last = points.last {
      var mark = TextMark(text: numbers.text(last.value), x: x, y: axis.scale(last.value) + 4)
      mark.isBold = true
      mark.ink = .series
      let beside = time.end(of: last.day) + 9
      if beside + mark.width + 4 <= time.end {
        mark.x = beside
        mark.hasHalo = true
        mark.write(to: &row)
      } else {
        column.append(mark)
      }
    }
    for target in chart.targets where target.reaches(time.period.end) {
      for bound in target.goal.bounds where bound.isFinite {
        column.append(TextMark(text: numbers.text(bound), x: x, y: axis.scale(bound) + 4))
      }
    }
    let lines = LinePlot.spread(column.map(\.y), from: top + 4, to: bottom + 4, gap: 14)
    for (mark, y) in zip(column, lines) {
      guard let y else { continue }
      var mark = mark
      mark.y = y
      mark.write(to: &row)
    }
  }

  /// Moves lines apart to at least `gap`, staying between the ends; lines that find no room are nil, the last first.
  static func spread(_ wanted: [Double], from top: Double, to bottom: Double, gap: Double) -> [Double?] {
    let kept = min(wanted.count, max(0, Int((bottom - top) / gap) + 1))
    let order = (0..<kept).sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var placed = [Double?](repeating: nil, count: wanted.count)
    var floor = top
    for index in order {
      let y = max(floor, wanted[index])
      placed[index] = y
      floor = y + gap
    }
    var ceiling = bottom
    for index in order.reversed() {
      guard let y = placed[index] else { continue }
      placed[index] = min(y, ceiling)
      ceiling = min(y, ceiling) - gap
    }
    return placed
  }
}
