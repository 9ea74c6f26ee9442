public import Markup

/// How one of several series is drawn: an ink, a dash, a point symbol and a filling that belong together.
///
/// Any one of the four tells the first six series apart, so that nothing depends on colour. The counts of dashes,
/// symbols and fillings differ from that of the inks; so 42 series differ from each other in two of them.
public struct SeriesStyle: Hashable, Sendable {
  /// The place of the series among the others, from 0; a negative one counts as 0.
  public let index: Int

  /// The lamp that the series counts; nil for a series of another kind.
  public let tone: Tone?

  /// The style of the series at a place.
  public init(_ index: Int) {
    self.index = max(0, index)
    tone = nil
  }

  /// The style of a series that counts the tasks with one lamp: in the lamp's ink.
  public init(_ tone: Tone) {
    index = Tone.allCases.firstIndex(of: tone) ?? 0
    self.tone = tone
  }

  /// The colour.
  public var ink: Ink { tone?.ink ?? SeriesStyle.inks[index % SeriesStyle.inks.count] }
  /// The symbol of its points.
  public var symbol: DotSymbol { DotSymbol.allCases[index % DotSymbol.allCases.count] }
  /// The pattern of its bars and areas.
  public var pattern: FillPattern {
    tone?.pattern ?? FillPattern.allCases[index % FillPattern.allCases.count]
  }

  /// The paint of its line: 2 px wide, the first one solid.
  public var line: [Attribute] {
    guard let tone else { return SeriesStyle.lines[index % SeriesStyle.lines.count] }
    return .stroke(tone.ink, width: 2, dash: SeriesStyle.dashes[index % SeriesStyle.dashes.count])
  }
  /// The paint of its points, with a rim of paper.
  public var dots: [Attribute] {
    tone.map { .fill($0.ink, outline: .paper, width: 1.5) }
      ?? SeriesStyle.dots[index % SeriesStyle.inks.count]
  }

  private static let inks: [Ink] = [.series, .series2, .series3, .series4, .series5, .series6]
  private static let dashes: [String?] = [nil, "7 3", "2 3", "10 3 2 3", "4 2", "12 4", "6 2 2 2 2 2"]
  private static let dots = inks.map { [Attribute].run(.fill($0, outline: .paper, width: 1.5)) }
  /// Each ink with each dash that falls to it: 42 paints, written once.
  private static let lines = (0..<inks.count * dashes.count).map { index in
    [Attribute].run(
      .stroke(inks[index % inks.count], width: 2, dash: dashes[index % dashes.count])
        + [Attribute("stroke-linejoin", "round")])
  }
}
