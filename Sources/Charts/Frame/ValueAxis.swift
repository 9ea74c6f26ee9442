import Markup

/// The numbers and gridlines of an upright axis of values.
struct ValueAxis {
  static let size = 11.0

  let scale: LinearScale
  let ticks: [Double]
  let labels: [String]

  /// An axis over `domain` with about `count` ticks, numbers in the chart's scale.
  init(_ domain: ClosedRange<Double>, from bottom: Double, to top: Double, count: Double, numbers: NumberText)
  {
    scale = LinearScale(domain, from: bottom, to: top)
    ticks = Ticks.values(from: domain.lowerBound, to: domain.upperBound, count: count)
    let step = ticks.count > 1 ? (ticks[1] - ticks[0]) / numbers.divisor : 1
    let decimals = Ticks.decimals(of: step)
    labels = ticks.map { $0 == 0 ? "0" : numbers.text($0, decimals: decimals) }
  }

  /// The width of the widest number.
  var labelWidth: Double {
    labels.reduce(0) { max($0, TextWidth.of($1, size: ValueAxis.size)) }
  }

  /// Gridlines from `left` to `right`, the numbers ending 6 px before them; zero has the stronger line.
  func node(left: Double, right: Double) -> Node {
    var grid = PathData(points: ticks.count * 2)
    var marks = ElementRow()
    for (tick, label) in zip(ticks, labels) {
      let y = scale(tick).rounded()
      if tick != 0 {
        grid.move(left, y)
        grid.horizontal(right)
      }
      marks.append("text", Attribute("x", px: left - 6), Attribute("y", px: y + 4), text: label)
    }
    var parts = [PathMark(data: grid, paint: .gridline).node]
    if ticks.contains(0) {
      parts.append(
        PathMark.rule(left, scale(0).rounded(), right, scale(0).rounded(), .axisLine))
    }
    return group([.hidden], parts + [group(ValueAxis.words, [marks.node])])
  }

  private static let words: [Attribute] = .run(
    .fill(.quiet) + [Attribute("font-size", size), Attribute("text-anchor", "end")])
}
