public import Markup

/// Thin lines between a line of points and zero, so light that other marks stay clear on them; open at gaps.
///
/// A chart holds at most one in each ink, since the pattern is named after it.
public struct Hatching: PlotMark {
  /// The points of the line.
  public var points: [PlotPoint]
  /// The colour of the lines.
  public var ink: Ink

  /// A hatching in the colour of the first series.
  public init(_ points: [PlotPoint], ink: Ink = .series) {
    self.points = points
    self.ink = ink
  }

  /// Asks for room for every point and for zero.
  public func extend(_ places: inout Extent, _ values: inout Extent) {
    points.extend(&places, &values)
    if !points.isEmpty { values.add(0) }
  }

  /// Writes the pattern, and one path of a closed area for each run of points.
  public func write(on plot: PlotLayout, to row: inout ElementRow) {
    var data = PathData(points: points.count + 4)
    for run in runs where run.count > 1 {
      data.append(run, .straight, on: plot)
      for end in [run.last, run.first].compactMap({ $0 }) {
        let (x, y) = plot.point(end.at, 0)
        data.line(x, y)
      }
      data.close()
    }
    guard !data.isEmpty else { return }
    let id = plot.words.partID("hatching-" + ink.name)
    row.append("defs", []) { writePattern(id: id, to: &$0) }
    PathMark(data: data, paint: [Attribute("fill", "url(#\(id)) none")]).write(to: &row)
  }

  private func writePattern(id: String, to row: inout ElementRow) {
    row.begin("pattern")
    row.append(Attribute("id", id))
    row.append("width", px: FillPattern.side)
    row.append("height", px: FillPattern.side)
    row.append(Attribute("patternUnits", "userSpaceOnUse"))
    row.end("pattern") { row in
      row.begin("path", .stroke(ink, width: 1))
      row.append(Attribute("d", FillPattern.rising.lines))
      row.end("path")
    }
  }

  /// The points between gaps.
  private var runs: [[PlotPoint]] {
    var runs: [[PlotPoint]] = []
    for point in points {
      if runs.isEmpty || point.followsGap { runs.append([]) }
      runs[runs.count - 1].append(point)
    }
    return runs
  }
}
