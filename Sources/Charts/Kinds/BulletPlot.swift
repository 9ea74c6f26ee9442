import Markup

/// The layout of a bullet: value and standing above the bar; target, schedule and baseline below it; then the scale.
///
/// The labels below the bar take a second row where one row has no room for them all.
struct BulletPlot {
  let bullet: Bullet
  let pictureHeight: Double
  /// Where the ground begins and ends.
  private let top: Double
  private let bottom: Double
  private let actual: Double?
  private let numbers: NumberText
  private let axis: ValueAxis
  private let scale: LinearScale
  private let labelsBelow: [TextMark]

  /// The scale runs from zero, since the bar's length is what is read, to a round end beyond every value.
  ///
  /// Six pixels at each end are left for marks that stand on the first or last value.
  init(_ bullet: Bullet) {
    self.bullet = bullet
    actual = bullet.known
    numbers = bullet.numbers
    let values = bullet.marked
    let low = min(0, values.min() ?? 0)
    let high = max(0, values.max() ?? 0, bullet.goal.leastRoom)
    let count = max(2, (bullet.width / 100).rounded(.down))
    let domain = Ticks.nice(low...(low == high ? low + 1 : high), count: count)
    axis = ValueAxis(domain, from: 6, to: bullet.width - 6, count: count, numbers: numbers)
    scale = axis.scale
    top = bullet.labels ? 22 : 5
    bottom = top + BulletPlot.thickness
    let callouts = bullet.labels ? BulletPlot.callouts(bullet, numbers, scale) : []
    labelsBelow = LabelLayout.beneath(
      callouts, rows: (bottom + 16, bottom + 32), within: bullet.width)
    pictureHeight = labelsBelow.map(\.y).max().map { $0 + 20 } ?? bottom + 5
  }

  func write(to row: inout ElementRow) {
    if bullet.bands.isEmpty {
      ground(from: 0, to: bullet.width, paint: .fill(.track)).write(to: &row)
      zone.write(to: &row)
    } else {
      writeBands(to: &row)
    }
    bar?.write(to: &row)
    for bound in bullet.goal.bounds { upright(at: bound, BulletPlot.targetStroke).write(to: &row) }
    if let scheduled = bullet.scheduled {
      upright(at: scheduled, BulletPlot.scheduleStroke).write(to: &row)
    }
    baselineMark?.write(to: &row)
    guard bullet.labels else { return }
    for label in labelsAbove { label.write(to: &row) }
    for label in labelsBelow { label.write(to: &row) }
    row.append("g", BulletPlot.hidden) {
      axis.writeNumbers(below: pictureHeight - 19, within: bullet.width, to: &$0)
    }
  }

  private static let thickness = 16.0
  private static let targetStroke: [Attribute] = .run(.stroke(.text, width: 3))
  private static let scheduleStroke: [Attribute] = .run(.stroke(.text, width: 2, dash: "3 2"))
  private static let baselinePaint: [Attribute] = .run(.fill(.paper, outline: .text))
  private static let hidden: [Attribute] = .run([.hidden])

  /// A stretch of the ground that the bar lies on.
  private func ground(
    from left: Double, to right: Double, paint: [Attribute], title: String = ""
  ) -> BarMark {
    BarMark(x: left, y: top, width: right - left, height: BulletPlot.thickness, paint: paint, title: title)
  }

  /// The pixel of a value on the ground, which reaches six pixels beyond the scale at both ends.
  private func edge(_ value: Double) -> Double {
    if value <= scale.domain.lowerBound { return 0 }
    return value >= scale.domain.upperBound ? bullet.width : scale(value)
  }

  /// The part of the scale where the goal is met.
  private var zone: BarMark {
    let ends: (low: Double, high: Double) =
      switch bullet.goal {
      case .atLeast(let value): (value, .infinity)
      case .atMost(let value): (-.infinity, value)
      case .between(let a, let b): (min(a, b), max(a, b))
      }
    return ground(from: edge(ends.low), to: edge(ends.high), paint: .fill(.zone))
  }

  /// Steps of grey between thin rules, the darkest one farthest from the goal.
  private func writeBands(to row: inout ElementRow) {
    let bands = bullet.ordered
    var left = 0.0
    for (index, band) in bands.enumerated() {
      let right = edge(band.upTo)
      defer { left = max(left, right) }
      guard right > left else { continue }
      var place = Double(index) / Double(max(1, bands.count - 1))
      if case .atMost = bullet.goal { place = 1 - place }
      let shade = Attribute("fill-opacity", 1 - 0.75 * place)
      let limit = band.upTo.isFinite ? " ≤ " + numbers.text(band.upTo, unit: bullet.words.unit) : ""
      let title = band.name + limit
      ground(from: left, to: right, paint: .fill(.grid) + [shade], title: title).write(to: &row)
      guard right < bullet.width else { continue }
      PathMark.rule(right, top, right, bottom, .axisLine).write(to: &row)
    }
  }

  private var bar: BarMark? {
    guard let actual else { return nil }
    let left = min(scale(0), scale(actual))
    let right = max(scale(0), scale(actual))
    return BarMark(
      x: left, y: top + 4, width: right - left, height: 8, paint: .fill(.series),
      title: numbers.exactText(actual, unit: bullet.words.unit))
  }

  private func upright(at value: Double, _ paint: [Attribute]) -> PathMark {
    let x = scale.clamped(value)
    return PathMark.rule(x, top - 3, x, bottom + 3, paint)
  }

  /// A hollow triangle that points up at the baseline.
  private var baselineMark: PathMark? {
    guard let baseline = bullet.baseline else { return nil }
    let x = scale.clamped(baseline)
    var data = PathData(points: 3)
    data.move(x, bottom - 5)
    data.line(x + 5, bottom + 3)
    data.line(x - 5, bottom + 3)
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

  /// The target, then the schedule and the baseline.
  private static func callouts(
    _ bullet: Bullet, _ numbers: NumberText, _ scale: LinearScale
  ) -> [LabelLayout.Callout] {
    let language = bullet.words.language
    let bounds = bullet.goal.bounds
    let target = language.pick("目标 ", "target ") + bullet.goal.text(numbers, unit: bullet.words.unit)
    let middle = bounds.reduce(0, +) / Double(bounds.count)
    var callouts = [LabelLayout.Callout(text: target, x: scale.clamped(middle))]
    func add(_ name: String, _ value: Double?) {
      guard let value else { return }
      let text = name + numbers.text(value)
      callouts.append(LabelLayout.Callout(text: text, x: scale.clamped(value), ink: .quiet))
    }
    add(language.pick("序时 ", "schedule "), bullet.scheduled)
    add(language.pick("基期 ", "baseline "), bullet.baseline)
    return callouts
  }
}
