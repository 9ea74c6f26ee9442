import Dates
import Markup

/// The layout of a Gantt chart, drawn in layers that share their paint, so that a row costs few bytes.
struct GanttPlot {
  /// A row and the top of its strip.
  struct Placed {
    var row: Gantt.Row
    var top: Double
  }

  /// Where the months stand on their line, years above them.
  static let axisTop = 34.0
  /// The room below the months for the as-of words, which stand on their own line.
  static let asOfHeight = 16.0
  private static let headingHeight = 28.0
  /// The room for the words of a chart without tasks.
  private static let emptyHeight = 64.0
  /// Longer charts repeat the months at the bottom.
  private static let rowsUnderOneAxis = 25

  let gantt: Gantt
  let time: TimeScale
  let axis: MonthAxis
  let rows: [Placed]
  let bottom: Double
  let pictureHeight: Double
  private let headings: [(text: String, top: Double)]

  init(_ gantt: Gantt) {
    self.gantt = gantt
    let left: Double =
      switch gantt.labels {
      case .beside(let width): min(max(0, width), gantt.width - 40) + 6
      case .above: 1
      }
    time = TimeScale(gantt.period, from: left, to: gantt.width - 8)
    axis = MonthAxis(time, language: gantt.words.language)
    let rowHeight: Double = gantt.labels == .above ? 38 : 24
    var rows: [Placed] = []
    var headings: [(text: String, top: Double)] = []
    var y = GanttPlot.axisTop + 4 + (gantt.markedDay == nil ? 0 : GanttPlot.asOfHeight)
    for group in gantt.groups {
      if !group.heading.isEmpty {
        headings.append((group.heading, y))
        y += GanttPlot.headingHeight
      }
      for row in group.rows {
        rows.append(Placed(row: row, top: y))
        y += rowHeight
      }
    }
    self.rows = rows
    self.headings = headings
    bottom = y + (rows.isEmpty ? GanttPlot.emptyHeight : 4)
    pictureHeight = bottom + (rows.count > GanttPlot.rowsUnderOneAxis ? MonthAxis.height : 0)
  }

  var marks: [Node] {
    var marks = [grid, axis.node(top: GanttPlot.axisTop, isAbove: true)]
    if rows.count > GanttPlot.rowsUnderOneAxis { marks.append(axis.node(top: bottom)) }
    marks +=
      [headingTexts, plans] + progress + [tails, milestones, completions, asOfLine] + lamps + [labels]
    return rows.isEmpty ? marks + [note] : marks
  }

  /// The words of a chart without tasks, in the middle of its field.
  private var note: Node {
    let words = gantt.words.language.pick("没有任务", "no tasks")
    var mark = TextMark.centred(
      words, on: (time.start + time.end) / 2, y: bottom - GanttPlot.emptyHeight / 2 + 5, within: 0,
      gantt.width, size: 14, ink: .quiet)
    mark.hasHalo = true
    return mark.node
  }

  private var grid: Node {
    var data = PathData()
    for x in axis.boundaries {
      data.move(x, GanttPlot.axisTop)
      data.vertical(bottom)
    }
    for heading in headings {
      data.move(0, heading.top + GanttPlot.headingHeight - 2)
      data.horizontal(gantt.width)
    }
    return group([.hidden], [PathMark(data: data, paint: .stroke(.grid, width: 1)).node])
  }

  private var headingTexts: Node {
    let texts = headings.map { heading -> Node in
      let text = TextWidth.fitted(heading.text, width: gantt.width / 1.08 - 4, size: 12)
      var mark = TextMark(text: text, x: 0, y: heading.top + 19)
      mark.isBold = true
      mark.hasHalo = true
      return mark.node
    }
    return group([], texts)
  }

  /// The as-of day as a line through all rows, named where it begins; labels in its way interrupt it.
  private var asOfLine: Node {
    guard let asOf = gantt.markedDay else { return .fragment([]) }
    let x = time.end(of: asOf)
    let words = gantt.words.language.pick("截至", "as of ") + DayText.short(asOf, gantt.words.language)
    let line = GanttPlot.axisTop + GanttPlot.asOfHeight
    var label = TextMark.centred(words, on: x, y: line - 4, within: 0, gantt.width, size: 11)
    label.hasHalo = true
    return .fragment([
      PathMark(data: upright(x), paint: .stroke(.text, width: 1, dash: "4 2")).node,
      label.node,
    ])
  }
}
