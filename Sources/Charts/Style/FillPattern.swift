import Markup

/// The fillings of bars and areas: lines or dots of paper on the ink, so that a grey print tells them apart.
public enum FillPattern: String, CaseIterable, Sendable {
  /// The ink without a pattern.
  case solid
  /// Lines that rise to the right.
  case rising
  /// Dots.
  case dotted
  /// Lying lines.
  case lying
  /// Lines that fall to the right.
  case falling
  /// Lines that rise and lines that fall.
  case crossed
  /// Standing lines.
  case upright

  /// The side of the square that is repeated.
  static let side = 7.0

  /// The lines of one square; those that slope reach beyond its corners, where the next squares go on.
  var lines: String {
    switch self {
    case .solid: ""
    case .rising: "M-1 1L1 -1M0 7L7 0M6 8L8 6"
    case .dotted: "M2 3.5H5"
    case .lying: "M0 3.5H7"
    case .falling: "M6 -1L8 1M0 0L7 7M-1 6L1 8"
    case .crossed: "M0 7L7 0M0 0L7 7"
    case .upright: "M3.5 0V7"
    }
  }

  /// The width of the lines; the dots are short thick ones.
  var lineWidth: Double { self == .dotted ? 3 : 1.5 }
}

extension SeriesStyle {
  /// The paint of its bars and areas in the chart with these words, which must hold `SeriesPatterns` of the style.
  ///
  /// A viewer that knows no patterns fills with the ink alone.
  func fill(in words: ChartWords) -> [Attribute] {
    guard pattern != .solid else { return .fill(ink) }
    return [
      Attribute("class", "stroke-" + ink.name),
      Attribute("fill", "url(#\(patternID(in: words))) \(ink.light)"), Attribute("stroke", ink.light),
    ]
  }

  fileprivate func patternID(in words: ChartWords) -> String {
    words.partID("p\(tone?.rawValue ?? "\(index)")")
  }
}

extension Tone {
  /// The filling of bars that count the lamp; the red one has the heaviest.
  var pattern: FillPattern {
    switch self {
    case .done: .lying
    case .green: .rising
    case .yellow: .dotted
    case .red: .solid
    case .grey: .upright
    case .notBegun: .crossed
    case .awaited: .falling
    }
  }
}

/// The definitions of the patterns that a chart's series use.
struct SeriesPatterns: Mark {
  var styles: [SeriesStyle]
  var words: ChartWords

  func write(to row: inout ElementRow) {
    let patterned = styles.filter { $0.pattern != .solid }
    guard !patterned.isEmpty else { return }
    row.append("defs", []) { row in
      for style in patterned { write(style, to: &row) }
    }
  }

  private func write(_ style: SeriesStyle, to row: inout ElementRow) {
    row.begin("pattern")
    row.append(Attribute("id", style.patternID(in: words)))
    row.append("width", px: FillPattern.side)
    row.append("height", px: FillPattern.side)
    row.append(SeriesPatterns.units)
    row.end("pattern") { row in
      BarMark(x: 0, y: 0, width: FillPattern.side, height: FillPattern.side, paint: .fill(style.ink))
        .write(to: &row)
      row.begin("path", .stroke(.paper, width: style.pattern.lineWidth))
      row.append(Attribute("d", style.pattern.lines))
      row.end("path")
    }
  }

  private static let units = Attribute("patternUnits", "userSpaceOnUse")
}
