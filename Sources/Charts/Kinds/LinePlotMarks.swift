import Dates
import Markup

extension LinePlot {
  /// Dashes that tell the targets apart without colour, in the order the targets are given.
  static func dash(_ index: Int) -> String {
    ["7 4", "2 3", "10 3 2 3", "4 2", "1 4"][index % 5]
  }

  /// The keys of the targets, then that of the plan.
  static func keys(_ chart: LineChart, _ plan: [DatedValue], _ numbers: NumberText) -> [Legend.Entry] {
    guard plan.count > 1 else { return targetKeys(chart, numbers) }
    let key = Legend.Entry(text: chart.planLabel, symbolWidth: 26) { x, y in
      PathMark.rule(x, y, x + 26, y, planStroke)
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
      return Legend.Entry(text: parts.joined(separator: " · "), symbolWidth: 26) { x, y in
        PathMark.rule(x, y, x + 26, y, .stroke(.text, width: 1.5, dash: dash(index)))
      }
    }
  }

  /// The unit over the numbers and the as-of words over their line; these give way when both do not fit.
  var headings: [Node] {
    let language = chart.language
    let y = top - 13
    var unit = TextMark(text: "", x: 0, y: y, size: 11, ink: .quiet)
    if !chart.unit.isEmpty {
      let words = language.pick("单位：", "unit: ") + chart.unit
      unit.text = TextWidth.fitted(words, width: chart.width * 0.6, size: 11)
    }
    var nodes = unit.text.isEmpty ? [] : [unit.node]
    guard let asOf = chart.asOf else { return nodes }
    let x = time.clampedEnd(of: asOf)
    nodes.append(PathMark.rule(x, top - 8, x, bottom, .stroke(.quiet, width: 1, dash: "1 2")))
    let words = language.pick("截至", "as of ") + DayText.short(asOf, language)
    let label = TextMark.centred(words, on: x, y: y, within: 0, chart.width, size: 11, ink: .quiet)
    if unit.text.isEmpty || !label.collides(with: unit) { nodes.append(label.node) }
    return nodes
  }

  /// One dashed line for each bound over the days that the target holds, with a foot where it ends early.
  func lines(of target: TargetLine, dash: String) -> [Node] {
    let left = target.from.map(time.clampedStart(of:)) ?? time.start
    let right = target.to.map(time.clampedEnd(of:)) ?? time.end
    var nodes: [Node] = []
    for bound in target.goal.bounds where bound.isFinite {
      let y = axis.scale(bound).rounded()
      nodes.append(PathMark.rule(left, y, right, y, .stroke(.text, width: 1.5, dash: dash)))
      if !target.reaches(time.period.end) {
        nodes.append(PathMark.rule(right, y - 4, right, y + 4, .stroke(.text, width: 1.5)))
      }
    }
    return nodes
  }

  /// The planned course, quieter than the readings.
  var planLine: Node {
    var data = PathData()
    for point in plan {
      let x = time.end(of: point.day)
      let y = axis.scale(point.value)
      if data.isEmpty { data.move(x, y) } else { data.line(x, y) }
    }
    return PathMark(data: data, paint: LinePlot.planStroke).node
  }

  private static let planStroke: [Attribute] = .run(.stroke(.quiet, width: 1, dash: "4 3"))

  /// The line with its gaps, and a dot with a tooltip for each reading while there is room for dots.
  var series: [Node] {
    guard !points.isEmpty else { return [emptyNote] }
    let hasDots = Double(points.count) * 7 <= time.end - time.start
    var data = PathData(points: points.count)
    var dots = ElementRow()
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
      if hasDots || isAlone || isLast { append(point, x: x, y: y, radius: isLast ? 4.5 : 3, to: &dots) }
    }
    return [PathMark(data: data, paint: LinePlot.valueLine).node, group(LinePlot.dot, [dots.node])]
  }

  private static let valueLine: [Attribute] = .run(
    .stroke(.series, width: 2) + [Attribute("stroke-linejoin", "round")])
  private static let dot: [Attribute] = .run(.fill(.series, outline: .paper, width: 1.5))

  private func append(
    _ point: DatedValue, x: Double, y: Double, radius: Double, to dots: inout ElementRow
  ) {
    let words = DayText.iso(point.day) + " " + numbers.text(point.value, unit: chart.unit)
    dots.append(
      "circle", Attribute("cx", px: x), Attribute("cy", px: y), Attribute("r", radius), tooltip: words)
  }

  private var emptyNote: Node {
    let words = chart.language.pick("尚无读数", "no reading yet")
    var mark = TextMark(text: words, x: time.start + 8, y: bottom - 14)
    mark.ink = .quiet
    mark.hasHalo = true
    return mark.node
  }

  /// The last value and the values of targets that reach the right edge, spread so that none touches another.
  ///
  /// The last value stands beside its own point when the room right of it allows, else in the column.
  var valueColumn: [Node] {
    let x = time.end + 8
    var nodes: [Node] = []
    var column: [TextMark] = []
    if let last = points.last {
      var mark = TextMark(text: numbers.text(last.value), x: x, y: axis.scale(last.value) + 4)
      mark.isBold = true
      mark.ink = .series
      let beside = time.end(of: last.day) + 9
      if beside + mark.width + 4 <= time.end {
        mark.x = beside
        mark.hasHalo = true
        nodes.append(mark.node)
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
      nodes.append(mark.node)
    }
    return nodes
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
