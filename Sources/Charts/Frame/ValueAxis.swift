import Markup

/// The numbers and gridlines of an axis of values, standing or lying.
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

  /// An axis that keeps its scale but numbers only zero, or nothing: what no value asked for is not invented.
  init(_ domain: ClosedRange<Double>, from start: Double, to end: Double, numbersZero: Bool) {
    scale = LinearScale(domain, from: start, to: end)
    ticks = numbersZero ? [0] : []
    labels = numbersZero ? ["0"] : []
  }

  /// The width of the widest number.
  var labelWidth: Double {
    labels.reduce(0) { max($0, TextWidth.of($1, size: ValueAxis.size)) }
  }

  /// Gridlines from `left` to `right`, the numbers ending 6 px before them; zero has the stronger line.
  func write(left: Double, right: Double, to row: inout ElementRow) {
    var grid = PathData(points: ticks.count * 2)
    for tick in ticks where tick != 0 {
      grid.move(left, scale(tick).rounded())
      grid.horizontal(right)
    }
    row.append("g", ValueAxis.hidden) { row in
      PathMark(data: grid, paint: .gridline).write(to: &row)
      if ticks.contains(0) || ticks.isEmpty {
        let base = ticks.isEmpty ? scale.start : scale(0).rounded()
        PathMark.rule(left, base, right, base, .axisLine).write(to: &row)
      }
      row.append("g", ValueAxis.words) { writeNumbers(right: left - 6, to: &$0) }
    }
  }

  /// Standing gridlines from `top` to `bottom`, the numbers below them; one that would touch the last is left out.
  func write(top: Double, bottom: Double, within width: Double, to row: inout ElementRow) {
    var grid = PathData(points: ticks.count * 2)
    for tick in ticks where tick != 0 {
      grid.move(scale(tick).rounded(), top)
      grid.vertical(bottom)
    }
    row.append("g", ValueAxis.hidden) { row in
      PathMark(data: grid, paint: .gridline).write(to: &row)
      if ticks.contains(0) || ticks.isEmpty {
        let base = ticks.isEmpty ? scale.start : scale(0).rounded()
        PathMark.rule(base, top, base, bottom, .axisLine).write(to: &row)
      }
      writeNumbers(below: bottom, within: width, to: &row)
    }
  }

  /// The numbers of a lying axis, centred below their ticks; one that would touch the last is left out.
  func writeNumbers(below bottom: Double, within width: Double, to row: inout ElementRow) {
    var last: TextMark?
    for (tick, label) in zip(ticks, labels) {
      let mark = TextMark.centred(
        label, on: scale(tick).rounded(), y: bottom + 15, within: 0, width, size: ValueAxis.size, ink: .quiet)
      guard last.map({ $0.collides(with: mark) }) != true else { continue }
      mark.write(to: &row)
      last = mark
    }
  }

  private func writeNumbers(right: Double, to row: inout ElementRow) {
    for (tick, label) in zip(ticks, labels) {
      row.begin("text")
      row.append("x", px: right)
      row.append("y", px: scale(tick).rounded() + 4)
      row.end("text", text: label)
    }
  }

  private static let hidden: [Attribute] = .run([.hidden])
  private static let words: [Attribute] = .run(
    .fill(.quiet) + [Attribute("font-size", size), Attribute("text-anchor", "end")])
}
