import Markup

/// The course of a value in a table row: a line, its last point, and its target.
public struct Sparkline: Chart {
  /// What the chart says about itself.
  public var words: ChartWords
  /// The values at equal steps, oldest first; nil where there was none.
  public var values: [Double?]
  /// The most steps between two values that the line joins; a longer gap lifts the pen.
  public var joinedSteps: Int
  /// The value to reach.
  public var target: Double?
  /// The width in pixels.
  public var width: Double
  /// The height in pixels.
  public var height: Double

  /// A line of 96 × 20 pixels, unless it says otherwise.
  public init(
    _ words: ChartWords, values: [Double?], joinedSteps: Int = 1, target: Double? = nil, width: Double = 96,
    height: Double = 20
  ) {
    self.words = words
    self.values = values
    self.joinedSteps = joinedSteps
    self.target = target
    self.width = width
    self.height = height
  }

  /// The picture without its frame.
  public func drawing() -> Drawing {
    Drawing(width: width, height: height, form: .row, capacity: 512) { write(known, to: &$0) }
  }

  /// The data behind the picture.
  public var table: ChartTable {
    let language = words.language
    let columns = [
      ChartTable.Column(language.pick("次序", "Step"), .text), ChartTable.Column(language.pick("值", "Value")),
    ]
    return ChartTable(
      columns: columns,
      rows: values.enumerated().map { ["\($0.offset + 1)", ChartTable.cell($0.element)] })
  }

  private typealias Point = (index: Int, value: Double)

  private var known: [Point] {
    var known: [Point] = []
    known.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      if let value, value.isFinite { known.append((index, value)) }
    }
    return known
  }

  private var goal: Double? { target.flatMap { $0.isFinite ? $0 : nil } }

  private func write(_ known: [Point], to row: inout ElementRow) {
    guard let last = known.last else {
      PathMark.rule(2, height / 2, width - 2, height / 2, Sparkline.emptyLine).write(to: &row)
      return
    }
    let y = yScale(known)
    if let goal { PathMark.rule(0, y(goal), width, y(goal), Sparkline.targetLine).write(to: &row) }
    PathMark(data: course(known, y), paint: Sparkline.valueLine).write(to: &row)
    for index in known.indices.dropLast() where isAlone(index, in: known) {
      write(known[index], y, radius: 1.5, to: &row)
    }
    write(last, y, radius: 2.5, to: &row)
  }

  private func write(_ point: Point, _ y: LinearScale, radius: Double, to row: inout ElementRow) {
    row.begin("circle", .fill(.series))
    row.append("cx", px: x(point.index))
    row.append("cy", px: y(point.value))
    row.append("r", radius, decimals: 1)
    row.end("circle")
  }

  private static let emptyLine: [Attribute] = .run(.stroke(.edge, width: 1, dash: "2 3"))
  private static let targetLine: [Attribute] = .run(.stroke(.quiet, width: 1, dash: "3 2"))
  private static let valueLine: [Attribute] = .run(.stroke(.series, width: 1.5))

  /// The line through the values; a missing one lifts the pen, and a value alone is left to its dot.
  private func course(_ known: [Point], _ y: LinearScale) -> PathData {
    var data = PathData(points: known.count)
    for (place, point) in known.enumerated() where !isAlone(place, in: known) {
      if joins(place, known) {
        data.line(x(point.index), y(point.value))
      } else {
        data.move(x(point.index), y(point.value))
      }
    }
    return data
  }

  /// Whether a known value follows the one before it without a gap.
  private func joins(_ place: Int, _ known: [Point]) -> Bool {
    place > 0 && place < known.count && known[place].index - known[place - 1].index <= joinedSteps
  }

  private func isAlone(_ place: Int, in known: [Point]) -> Bool {
    !joins(place, known) && !joins(place + 1, known)
  }

  private func x(_ index: Int) -> Double {
    guard values.count > 1 else { return width / 2 }
    return 3 + Double(index) / Double(values.count - 1) * (width - 6)
  }

  private func yScale(_ known: [Point]) -> LinearScale {
    var low = goal ?? known.first?.value ?? 0
    var high = low
    for point in known {
      low = min(low, point.value)
      high = max(high, point.value)
    }
    return LinearScale(low...high, from: height - 3, to: 3)
  }

  /// The chart in one sentence.
  public var summary: String {
    let known = known
    let language = words.language
    guard let first = known.first, let last = known.last else {
      return language.pick("尚无读数", "no reading yet")
    }
    let largest = known.reduce(abs(goal ?? 0)) { max($0, abs($1.value)) }
    let numbers = NumberText(upTo: largest, language: language)
    var text = numbers.text(first.value)
    if known.count > 1 { text += language.pick("→", " → ") + numbers.text(last.value) }
    if let goal { text += language.pick("，目标", ", target ") + numbers.text(goal) }
    return text
  }
}
