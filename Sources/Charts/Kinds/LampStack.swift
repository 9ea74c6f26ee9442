import Markup

/// How many tasks show each lamp, as one stacked bar.
public struct LampStack: Chart {
  /// What the chart says about itself.
  public var words: ChartWords
  /// The number of tasks for each lamp; a lamp that is absent counts as 0, and so does a negative number.
  public var counts: [Tone: Int]
  /// Whether keys stand below the bar.
  public var legend: Bool
  /// The width in pixels.
  public var width: Double

  /// A bar 480 pixels wide with its keys, unless it says otherwise.
  public init(
    _ words: ChartWords, counts: [Tone: Int], legend: Bool = true, width: Double = 480
  ) {
    self.words = words
    self.counts = counts
    self.legend = legend
    self.width = width
  }

  /// The bar above its keys, which say the shares too where that takes no further row.
  public func drawing() -> Drawing {
    let lamps = LampCounts(counts)
    let legend = keys(lamps)
    let height = LampStack.barHeight + (legend.rows > 0 ? legend.height + 6 : 0)
    return Drawing(width: width, height: height, capacity: 2048) { row in
      if lamps.total > 0 { writeSegments(lamps, to: &row) } else { writeEmpty(to: &row) }
      legend.write(x: 0, top: LampStack.barHeight + 6, words: words, to: &row)
    }
  }

  private var language: ChartLanguage { words.language }
  private static let barHeight = 24.0
  private static let gap = 2.0
  /// A lamp that is there at all is never thinner than this.
  private static let leastWidth = 4.0

  private func keys(_ lamps: LampCounts) -> Legend {
    guard legend else { return Legend([], width: width) }
    let short = Legend(lamps.keys(in: language, withShares: false), width: width)
    let long = Legend(lamps.keys(in: language), width: width)
    return long.rows <= short.rows ? long : short
  }

  /// Widths in proportion to the counts, after the thinnest lamps got their least width.
  private func widths(_ lamps: LampCounts) -> [Double] {
    let count = Double(lamps.shown.count)
    let free = width - LampStack.gap * (count - 1)
    let least = min(LampStack.leastWidth, free / count)
    let spare = free - least * count
    let wanted = lamps.shown.map { max(0, lamps.share($0) * free - least) }
    let sum = wanted.reduce(0, +)
    return wanted.map { least + (sum > 0 ? $0 / sum * spare : spare / count) }
  }

  private func writeSegments(_ lamps: LampCounts, to row: inout ElementRow) {
    var x = 0.0
    for (tone, width) in zip(lamps.shown, widths(lamps)) {
      let inset = tone.isHollow ? 0.5 : 0
      let bar = BarMark(
        x: x + inset, y: inset, width: width - inset * 2, height: LampStack.barHeight - inset * 2,
        paint: tone.isHollow ? .fill(.paper, outline: .grey) : .fill(tone.ink),
        title: lamps.text(tone, in: language))
      row.append("g", []) { row in
        bar.write(to: &row)
        writeNumber(lamps[tone], tone, x: x, width: width, to: &row)
      }
      x += width + LampStack.gap
    }
  }

  /// What the room allows, so that grey prints tell lamps apart: shape and count; then the shape alone, as small
  /// as 6 pixels, since the keys say the count too; without keys the count before the shape; nothing in a sliver.
  private func writeNumber(_ count: Int, _ tone: Tone, x: Double, width: Double, to row: inout ElementRow) {
    let ink: Ink = tone.isHollow ? .grey : .paper
    var number = TextMark(text: "\(count)", x: 0, y: 16.5, size: 13, ink: ink, isBold: true)
    var lamp = LampMark(tone: tone, x: x + width / 2, y: 12, radius: 5, ink: ink, tickInk: tone.ink)
    let both = 10 + 5 + number.width
    if width >= both + 6 {
      let left = x + (width - both) / 2
      number.x = left + 15
      lamp.x = left + 5
      lamp.write(to: &row)
      number.write(to: &row)
    } else if !legend, width >= number.width + 6 {
      number.anchor = .middle
      number.x = x + width / 2
      number.write(to: &row)
    } else if width >= 8 {
      lamp.radius = min(5, (width - 2) / 2)
      lamp.write(to: &row)
    }
  }

  private func writeEmpty(to row: inout ElementRow) {
    let track: [Attribute] = .fill(.track, outline: .edge) + [Attribute("stroke-dasharray", "3 2")]
    let words = TextMark(
      text: language.pick("没有任务", "no tasks"), x: width / 2, y: 16, anchor: .middle, ink: .quiet)
    BarMark(x: 0.5, y: 0.5, width: width - 1, height: LampStack.barHeight - 1, paint: track).write(to: &row)
    words.write(to: &row)
  }

  /// Each lamp with its count and share, those that do not occur as well, but for the occasional ones.
  public var table: ChartTable {
    let lamps = LampCounts(counts)
    let columns = [
      ChartTable.Column(language.pick("亮灯", "Lamp"), .text), ChartTable.Column(language.pick("项数", "Count")),
      ChartTable.Column(language.pick("占比（%）", "Share (%)")),
    ]
    let rows = Tone.allCases.filter { !Tone.occasional.contains($0) || lamps[$0] > 0 }.map { tone in
      [tone.word(in: language), "\(lamps[tone])", lamps.total > 0 ? lamps.percent(tone) : ""]
    }
    return ChartTable(columns: columns, rows: rows)
  }

  /// The number of tasks, then the count and share of each lamp that occurs.
  public var summary: String { LampCounts(counts).summary(in: language) }
}
