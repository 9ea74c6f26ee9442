import Markup

/// The layout of a bullet: value and standing above the bar; target, schedule and baseline below it; then the scale.
///
/// The labels below the bar take a second row where one row has no room for them all.
struct BulletPlot {
  private static let top = 22.0
  private static let bottom = 38.0

  let bullet: Bullet
  private let actual: Double?
  private let numbers: NumberText
  private let scale: LinearScale
  private let ticks: [Double]
  private let labelsBelow: [TextMark]
  let pictureHeight: Double

  /// The scale runs from zero, since the bar's length is what is read, to a round end beyond every value.
  ///
  /// Six pixels at each end are left for marks that stand on the first or last value.
  init(_ bullet: Bullet) {
    self.bullet = bullet
    actual = bullet.known
    numbers = bullet.numbers
    let marked = [actual, bullet.baseline, bullet.scheduled].compactMap { $0 } + bullet.goal.bounds
    let values = marked.filter(\.isFinite)
    let low = min(0, values.min() ?? 0)
    let high = max(0, values.max() ?? 0, bullet.goal.leastRoom)
    let count = max(2, (bullet.width / 100).rounded(.down))
    let domain = Ticks.nice(low...(low == high ? low + 1 : high), count: count)
    scale = LinearScale(domain, from: 6, to: bullet.width - 6)
    ticks = Ticks.values(from: domain.lowerBound, to: domain.upperBound, count: count)
    labelsBelow = BulletPlot.labels(bullet, numbers, scale)
    pictureHeight = (labelsBelow.map(\.y).max() ?? 0) + 20
  }

  func write(to row: inout ElementRow) {
    track.write(to: &row)
    zone.write(to: &row)
    bar?.write(to: &row)
    for bound in bullet.goal.bounds { upright(at: bound, BulletPlot.targetStroke).write(to: &row) }
    if let scheduled = bullet.scheduled {
      upright(at: scheduled, BulletPlot.scheduleStroke).write(to: &row)
    }
    baselineMark?.write(to: &row)
    for label in labelsAbove { label.write(to: &row) }
    for label in labelsBelow { label.write(to: &row) }
    row.append("g", BulletPlot.hidden) { row in
      for label in axisLabels { label.write(to: &row) }
    }
  }

  private static let targetStroke: [Attribute] = .run(.stroke(.text, width: 3))
  private static let scheduleStroke: [Attribute] = .run(.stroke(.text, width: 2, dash: "3 2"))
  private static let baselinePaint: [Attribute] = .run(.fill(.paper, outline: .text))
  private static let hidden: [Attribute] = .run([.hidden])

  private var track: BarMark {
    BarMark(x: 0, y: BulletPlot.top, width: bullet.width, height: 16, paint: .fill(.track))
  }

  /// The part of the scale where the goal is met.
  private var zone: BarMark {
    let ends: (low: Double, high: Double) =
      switch bullet.goal {
      case .atLeast(let value): (value, scale.domain.upperBound)
      case .atMost(let value): (scale.domain.lowerBound, value)
      case .between(let a, let b): (min(a, b), max(a, b))
      }
    let left = ends.low <= scale.domain.lowerBound ? 0 : scale.clamped(ends.low)
    let right = ends.high >= scale.domain.upperBound ? bullet.width : scale.clamped(ends.high)
    let width = right - left
    return BarMark(x: left, y: BulletPlot.top, width: width, height: 16, paint: .fill(.zone))
  }

  private var bar: BarMark? {
    guard let actual else { return nil }
    let left = min(scale(0), scale(actual))
    let right = max(scale(0), scale(actual))
    return BarMark(
      x: left, y: BulletPlot.top + 4, width: right - left, height: 8, paint: .fill(.series),
      title: numbers.text(actual, unit: bullet.words.unit))
  }

  private func upright(at value: Double, _ paint: [Attribute]) -> PathMark {
    let x = scale.clamped(value)
    return PathMark.rule(x, BulletPlot.top - 3, x, BulletPlot.bottom + 3, paint)
  }

  /// A hollow triangle that points up at the baseline.
  private var baselineMark: PathMark? {
    guard let baseline = bullet.baseline else { return nil }
    let x = scale.clamped(baseline)
    var data = PathData(points: 3)
    data.move(x, BulletPlot.bottom - 5)
    data.line(x + 5, BulletPlot.bottom + 3)
    data.line(x - 5, BulletPlot.bottom + 3)
    data.close()
    return PathMark(data: data, paint: BulletPlot.baselinePaint)
  }

  /// The value over its bar's end; the standing at the right, unless both do not fit.
  private var labelsAbove: [TextMark] {
    let language = bullet.words.language
    guard let actual else {
      return [TextMark(text: language.pick("尚无读数", "no reading yet"), x: 0, y: 14, ink: .quiet)]
    }
    let standing = TextMark(
      text: bullet.goal.standing(of: actual, numbers, unit: bullet.words.unit, language), x: bullet.width,
      y: 14,
      anchor: .end, ink: .quiet)
    let words = language.pick("现值 ", "now ") + numbers.text(actual, unit: bullet.words.unit)
    let hasRoom = TextWidth.of(words, size: 13) + 12 + standing.width <= bullet.width
    let limit = hasRoom ? standing.left - 12 : bullet.width
    let fitted = TextWidth.fitted(words, width: limit, size: 13)
    var value = TextMark.centred(fitted, on: scale(actual), y: 14, within: 0, limit, size: 13)
    value.size = 12
    value.isBold = true
    return hasRoom ? [value, standing] : [value]
  }

  /// The target, then the schedule and the baseline, each in the first row where it leaves the others room.
  private static func labels(_ bullet: Bullet, _ numbers: NumberText, _ scale: LinearScale) -> [TextMark] {
    let language = bullet.words.language
    let bounds = bullet.goal.bounds
    let target = language.pick("目标 ", "target ") + bullet.goal.text(numbers, unit: bullet.words.unit)
    var wanted = [(target, bounds.reduce(0, +) / Double(bounds.count), Ink.text)]
    if let scheduled = bullet.scheduled {
      wanted.append((language.pick("序时 ", "schedule ") + numbers.text(scheduled), scheduled, .quiet))
    }
    if let baseline = bullet.baseline {
      wanted.append((language.pick("基期 ", "baseline ") + numbers.text(baseline), baseline, .quiet))
    }
    var placed: [TextMark] = []
    for (text, value, ink) in wanted {
      let fitted = TextWidth.fitted(text, width: bullet.width, size: ChartFrame.fontSize)
      let x = scale.clamped(value)
      for y in [bottom + 16, bottom + 32] {
        let label = TextMark.centred(fitted, on: x, y: y, within: 0, bullet.width, ink: ink)
        let others = placed.filter { $0.y == y }
        guard let free = place(label, under: x, width: bullet.width, beside: others) else { continue }
        placed.append(free)
        break
      }
    }
    return placed
  }

  /// The label moved aside as far as the others ask for; nil where it would leave its mark or the picture.
  private static func place(
    _ label: TextMark, under mark: Double, width: Double, beside others: [TextMark]
  ) -> TextMark? {
    var before = label
    before.x = (others.map(\.left).min() ?? width) - 8 - label.width / 2
    var after = label
    after.x = (others.map(\.right).max() ?? 0) + 8 + label.width / 2
    return [label, before, after].first { moved in
      moved.left >= 0 && moved.right <= width && moved.left <= mark && mark <= moved.right
        && !others.contains { $0.collides(with: moved) }
    }
  }

  /// The scale's numbers, left out where one would touch the last.
  private var axisLabels: [TextMark] {
    let step = ticks.count > 1 ? (ticks[1] - ticks[0]) / numbers.divisor : 1
    let decimals = Ticks.decimals(of: step)
    var placed: [TextMark] = []
    placed.reserveCapacity(ticks.count)
    for tick in ticks {
      let text = tick == 0 ? "0" : numbers.text(tick, decimals: decimals)
      let label = TextMark.centred(
        text, on: scale(tick), y: pictureHeight - 4, within: 0, bullet.width, size: 11, ink: .quiet)
      if placed.last.map({ $0.collides(with: label) }) != true { placed.append(label) }
    }
    return placed
  }
}
