import Dates
import Markup

extension GanttPlot {
  private static let lampRadius = 4.5
  private static let barHeight = 10.0
  private static let labelStart = 16.0

  private var isNarrow: Bool { gantt.labels == .above }
  private func middle(_ placed: Placed) -> Double { placed.top + (isNarrow ? 28 : 12) }
  private func labelLine(_ placed: Placed) -> Double { placed.top + (isNarrow ? 11 : 12) }

  private func start(_ row: Gantt.Row) -> Double {
    time.clampedStart(of: row.start ?? gantt.period.start)
  }

  /// Where a bar ends: at its deadline, or at the edge when it has none; never before it starts.
  private func end(_ row: Gantt.Row) -> Double {
    max(start(row) + (row.start == nil ? 10 : 3), row.deadline.map(time.clampedEnd(of:)) ?? time.end)
  }

  /// The planned days, with a pointed end where there is no day.
  var plans: Node {
    let bars = rows.map { placed -> Node in
      PathMark(data: plan(placed), paint: [], title: words(placed.row)).node
    }
    return group(.fill(.track, outline: .edge), bars)
  }

  private func plan(_ placed: Placed) -> PathData {
    let (left, right) = (start(placed.row).rounded() + 0.5, end(placed.row).rounded() - 0.5)
    let top = middle(placed) - GanttPlot.barHeight / 2 + 0.5
    var data = PathData()
    if placed.row.hasSchedule {
      data.rectangle(x: left, y: top, width: max(2, right - left), height: 9)
      return data
    }
    let (shoulder, waist) = (placed.row.start == nil ? 5.0 : 0, placed.row.deadline == nil ? 5.0 : 0)
    data.move(left + shoulder, top)
    data.horizontal(right - waist)
    if waist > 0 { data.line(right, top + 4.5) }
    data.line(right - waist, top + 9)
    data.horizontal(left + shoulder)
    if shoulder > 0 { data.line(left, top + 4.5) }
    data.close()
    return data
  }

  /// The done share of each plan in its lamp's colour; a plan with an open end or start has no share.
  var progress: [Node] {
    Tone.allCases.compactMap { tone in
      var data = PathData()
      for placed in rows where placed.row.tone == tone && placed.row.hasSchedule {
        guard let progress = placed.row.progress, progress.isFinite, progress > 0 else { continue }
        let left = start(placed.row).rounded()
        let length = (end(placed.row).rounded() - left) * min(100, progress) / 100
        data.rectangle(x: left, y: middle(placed) - 3, width: max(1, length), height: 6)
      }
      return data.isEmpty ? nil : PathMark(data: data, paint: .fill(tone.ink)).node
    }
  }

  /// Dashed tails over the days past a deadline.
  var tails: Node {
    var data = PathData()
    for placed in rows {
      guard let days = placed.row.overdueDays(at: gantt.words.asOf) else { continue }
      let left = time.clampedStart(of: days.start)
      let right = time.clampedEnd(of: days.end)
      guard right > left else { continue }
      data.move(left, middle(placed))
      data.horizontal(right)
    }
    return data.isEmpty
      ? .fragment([]) : PathMark(data: data, paint: .stroke(.red, width: 4, dash: "3 2")).node
  }

  /// A dot on the day of completion.
  var completions: Node {
    let dots = rows.compactMap { placed -> Node? in
      guard let day = placed.row.completedOn, gantt.period.contains(day) else { return nil }
      return .element(
        "circle",
        [
          Attribute("cx", px: time.end(of: day)), Attribute("cy", px: middle(placed)), Attribute("r", 4.5),
        ])
    }
    return dots.isEmpty ? .fragment([]) : group(.fill(.done, outline: .paper, width: 1.5), dots)
  }

  /// A diamond on each milestone that the chart's days hold.
  var milestones: Node {
    guard rows.contains(where: { !$0.row.milestones.isEmpty }) else { return .fragment([]) }
    var row = ElementRow(capacity: 256)
    for placed in rows {
      for milestone in placed.row.milestones where gantt.period.contains(milestone.day) {
        let (x, y) = (time.end(of: milestone.day), middle(placed))
        var data = PathData(points: 4)
        data.move(x, y - 5)
        data.line(x + 5, y)
        data.line(x, y + 5)
        data.line(x - 5, y)
        data.close()
        PathMark(data: data, paint: [], title: milestone.words).write(to: &row)
      }
    }
    return group(.fill(.text, outline: .paper, width: 1), [row.node])
  }

  /// The lamps before the labels, one group a tone, the ticks of the done ones in one path.
  var lamps: [Node] {
    let radius = GanttPlot.lampRadius
    var ticks = PathData()
    var groups = Tone.allCases.compactMap { tone -> Node? in
      let lamps = rows.filter { $0.row.tone == tone }.map {
        LampMark(tone: tone, x: 6, y: labelLine($0), radius: radius)
      }
      guard !lamps.isEmpty else { return nil }
      if tone == .done { for lamp in lamps { ticks.append(lamp.tick) } }
      let paint: [Attribute] =
        tone.isHollow ? .stroke(.grey, width: LampMark.ring(radius)) : .fill(tone.ink)
      var shapes = ElementRow(capacity: lamps.count * 80)
      for lamp in lamps { lamp.writeShape(to: &shapes) }
      return group(paint, [shapes.node])
    }
    if !ticks.isEmpty { groups.append(PathMark(data: ticks, paint: .stroke(.paper, width: 1.4)).node) }
    return groups
  }

  /// The labels, shortened to their column, each a link where the row has an address.
  var labels: Node {
    let texts = rows.map { placed -> Node in
      let place = [Attribute("x", px: GanttPlot.labelStart), Attribute("y", px: labelLine(placed) + 4)]
      let text = Node.element("text", place, text: label(placed.row))
      return placed.row.href.map { .element("a", [Attribute("href", $0)], [text]) } ?? text
    }
    return group(isNarrow ? .haloed(.text) : .fill(.text), texts)
  }

  private func label(_ row: Gantt.Row) -> String {
    let room = (isNarrow ? gantt.width : time.start - 8) - GanttPlot.labelStart
    return TextWidth.fitted(row.label, width: room, size: ChartFrame.fontSize)
  }

  /// A line from the months to the bottom, left out where the label of a row reaches it.
  func upright(_ x: Double) -> PathData {
    var data = PathData()
    data.move(x, GanttPlot.axisTop + GanttPlot.asOfHeight)
    for placed in rows where isNarrow {
      let labelEnd =
        GanttPlot.labelStart + TextWidth.of(label(placed.row), size: ChartFrame.fontSize)
      guard x < labelEnd + 3 else { continue }
      data.vertical(labelLine(placed) - 9)
      data.move(x, labelLine(placed) + 9)
    }
    data.vertical(bottom)
    return data
  }

  /// The row in words: label, days, progress and lamp.
  private func words(_ row: Gantt.Row) -> String {
    let language = gantt.words.language
    let from = row.start.map(\.description) ?? ""
    let to = row.deadline.map(\.description) ?? ""
    var parts = [row.label, "\(from)–\(to)"]
    if let progress = row.progress { parts.append(DecimalText.text(progress, decimals: 1) + "%") }
    parts.append(row.tone.word(in: language))
    if let day = row.completedOn { parts.append("\(day)") }
    return parts.joined(separator: " ")
  }
}
