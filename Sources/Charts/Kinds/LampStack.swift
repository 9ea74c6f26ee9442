import Markup

/// How many tasks show each lamp, as one stacked bar.
public struct LampStack: Chart {
  public var words: ChartWords
  /// The number of tasks for each lamp; a lamp that is absent counts as 0, and so does a negative number.
  public var counts: [Tone: Int]
  public var legend: Bool
  public var width: Double

  public init(
    _ words: ChartWords, counts: [Tone: Int], legend: Bool = true, width: Double = 480
  ) {
    self.words = words
    self.counts = counts
    self.legend = legend
    self.width = width
  }

  public func drawing() -> Drawing {
    let legend = legend ? Legend(legendEntries, width: width) : Legend([], width: width)
    let height = LampStack.barHeight + (legend.rows > 0 ? legend.height + 6 : 0)
    let bar = total > 0 ? segments : [empty]
    var keys = ElementRow(capacity: legend.rows > 0 ? 1024 : 0)
    legend.write(x: 0, top: LampStack.barHeight + 6, words: words, to: &keys)
    return Drawing(width: width, height: height, marks: .fragment(bar + [keys.node]))
  }

  private var language: ChartLanguage { words.language }
  private static let barHeight = 24.0
  private static let gap = 2.0
  /// A lamp that is there at all is never thinner than this.
  private static let leastWidth = 4.0

  private func count(_ tone: Tone) -> Int { max(0, counts[tone] ?? 0) }
  private var shown: [Tone] { Tone.allCases.filter { count($0) > 0 } }
  private var total: Int { Tone.allCases.reduce(0) { $0 + count($1) } }

  private var segments: [Node] {
    var x = 0.0
    return zip(shown, segmentWidths).map { tone, width in
      defer { x += width + LampStack.gap }
      return segment(tone, x: x, width: width)
    }
  }

  /// Widths in proportion to the counts, after the thinnest lamps got their least width.
  private var segmentWidths: [Double] {
    let free = width - LampStack.gap * Double(shown.count - 1)
    let least = min(LampStack.leastWidth, free / Double(shown.count))
    let spare = free - least * Double(shown.count)
    let shares = shown.map { Double(count($0)) / Double(total) }
    let wanted = shares.map { max(0, $0 * free - least) }
    let sum = wanted.reduce(0, +)
    return wanted.map { least + (sum > 0 ? $0 / sum * spare : spare / Double(shown.count)) }
  }

  private func segment(_ tone: Tone, x: Double, width: Double) -> Node {
    let height = LampStack.barHeight
    let isHollow = tone == .grey
    let inset = isHollow ? 0.5 : 0
    let bar = BarMark(
      x: x + inset, y: inset, width: width - inset * 2, height: height - inset * 2,
      paint: isHollow ? .fill(.paper, outline: .grey) : .fill(tone.ink), title: label(tone, withShare: true))
    return group([], [bar.node] + inside(tone, x: x, width: width, ink: isHollow ? .grey : .paper))
  }

  /// The lamp's shape and count where both fit, the count alone where only it fits, else nothing.
  private func inside(_ tone: Tone, x: Double, width: Double, ink: Ink) -> [Node] {
    var number = TextMark(text: "\(count(tone))", x: 0, y: 16.5, size: 13, ink: ink, isBold: true)
    let both = 10 + 5 + number.width
    guard width >= number.width + 6 else { return [] }
    guard width >= both + 10 else {
      number.anchor = .middle
      number.x = x + width / 2
      return [number.node]
    }
    let left = x + (width - both) / 2
    number.x = left + 15
    let lamp = LampMark(tone: tone, x: left + 5, y: 12, radius: 5, ink: ink, tickInk: tone.ink)
    return [lamp.node, number.node]
  }

  private var empty: Node {
    let track: [Attribute] = .fill(.track, outline: .edge) + [Attribute("stroke-dasharray", "3 2")]
    let words = TextMark(
      text: language.pick("没有任务", "no tasks"), x: width / 2, y: 16, anchor: .middle, ink: .quiet)
    return .fragment([
      BarMark(x: 0.5, y: 0.5, width: width - 1, height: LampStack.barHeight - 1, paint: track).node,
      words.node,
    ])
  }

  private var legendEntries: [Legend.Key] {
    shown.map { tone in
      Legend.Key(label(tone, withShare: false), .lamp(tone))
    }
  }

  private func label(_ tone: Tone, withShare: Bool) -> String {
    let text = "\(tone.word(in: language)) \(count(tone))"
    guard withShare else { return text }
    return text + "/\(total) (" + DecimalText.text(Double(count(tone)) / Double(total) * 100, decimals: 1)
      + "%)"
  }

  public var table: ChartTable {
    let columns = [
      ChartTable.Column(language.pick("亮灯", "Lamp"), .text), ChartTable.Column(language.pick("项数", "Count")),
      ChartTable.Column(language.pick("占比（%）", "Share (%)")),
    ]
    let rows = Tone.allCases.map { tone in
      let share = total > 0 ? Double(count(tone)) / Double(total) * 100 : nil
      return [
        tone.word(in: language), "\(count(tone))", share.map { DecimalText.text($0, decimals: 1) } ?? "",
      ]
    }
    return ChartTable(columns: columns, rows: rows)
  }

  public var summary: String {
    guard total > 0 else { return language.pick("没有任务。", "No tasks.") }
    let parts = shown.map { label($0, withShare: true) }
    return language.pick(
      "共\(total)项：" + parts.joined(separator: "，") + "。",
      "\(total) in all: " + parts.joined(separator: ", ") + ".")
  }
}
