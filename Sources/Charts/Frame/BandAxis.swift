import Markup

/// The names of bands, below a field of marks or left of it.
struct BandAxis {
  static let size = 12.0
  static let lineHeight = 15.0

  let names: [String]
  let scale: BandScale
  /// The pixel where the bands end.
  let end: Double
  private let labels: [LabelLayout.Label]

  /// Names in the middle below their bands, by the rule of `LabelLayout.across`.
  init(lying names: [String], _ scale: BandScale, from left: Double, to right: Double, within width: Double) {
    self.names = names
    self.scale = scale
    end = right
    labels = LabelLayout.across(
      names, middles: names.indices.map(scale.middle), step: scale.step, within: width, size: BandAxis.size)
  }

  /// The share of the picture's width that names left of their bands may take.
  static let mostShare = 0.36
  /// The height of a band whose name takes two lines.
  static let twoLines = 2 * lineHeight + 4

  /// Names left of their bands in a column of at most `most` pixels, in as many lines as a band has room for.
  init(standing names: [String], _ scale: BandScale, most: Double) {
    self.names = names
    self.scale = scale
    end = 0
    let lines = min(3, max(1, Int((scale.step - 2) / BandAxis.lineHeight)))
    labels = names.indices.map { index in
      LabelLayout.Label(
        lines: LabelLayout.lines(of: names[index], width: most, size: BandAxis.size, most: lines),
        middle: scale.middle(index), row: 0)
    }
  }

  var labelWidth: Double { labels.reduce(0) { max($0, $1.width(size: BandAxis.size)) } }

  var height: Double {
    let lines = labels.map { $0.row + $0.lines.count }.max() ?? 0
    return 11 + Double(max(1, lines)) * BandAxis.lineHeight
  }

  func writeLying(left: Double, right: Double, top: Double, to row: inout ElementRow) {
    PathMark.rule(left, top, right, top, .axisLine).write(to: &row)
    row.append("g", BandAxis.middle) { row in
      for label in labels {
        for (index, line) in label.lines.enumerated() {
          let y = top + 19 + Double(label.row + index) * BandAxis.lineHeight
          write(line, x: label.middle, y: y, to: &row)
        }
      }
    }
  }

  func writeStanding(right: Double, to row: inout ElementRow) {
    row.append("g", BandAxis.end) { row in
      for label in labels {
        let first = label.middle + 4 - Double(label.lines.count - 1) * BandAxis.lineHeight / 2
        for (index, line) in label.lines.enumerated() {
          write(line, x: right, y: first + Double(index) * BandAxis.lineHeight, to: &row)
        }
      }
    }
  }

  private func write(_ line: String, x: Double, y: Double, to row: inout ElementRow) {
    row.begin("text")
    row.append("x", px: x)
    row.append("y", px: y)
    row.end("text", text: line)
  }

  private static let middle: [Attribute] = .run(.fill(.text) + [Attribute("text-anchor", "middle")])
  private static let end: [Attribute] = .run(.fill(.text) + [Attribute("text-anchor", "end")])
}
