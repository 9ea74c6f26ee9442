import Dates

/// Marks over shared scales, with axes, keys, an as-of line and labels at the right end.
///
/// From above: the keys; the unit and the as-of words; the marks; the names or numbers of the lower axis. Words stand only in
/// places of their own, so that none overlaps another or leaves the picture.
public struct Plot: Sendable {
  /// What the chart says about itself; the plot prints its unit and, over days, its as-of day.
  public var words: ChartWords
  /// The width of the picture in pixels.
  public var width = 640.0
  /// The least height of the picture in pixels; keys and long names make it higher.
  public var height = 260.0
  /// The axis that lies below the marks.
  public var x: Axis
  /// The axis that stands left of the marks; values there, unless the chart lies.
  public var y: Axis = .value
  /// The marks, from the hindmost to the foremost.
  public var marks: [any PlotMark] = []
  /// The keys above the marks.
  public var keys: [Legend.Key] = []
  /// The labels that name values at the right end, moved apart until none touches another.
  public var ends: [EndLabel] = []
  /// How many bars stand side by side in a band, which makes the bands wider.
  public var slots = 1
  /// The scale of the numbers; nil fits it to the values.
  public var numbers: NumberText?
  /// Words in the place of marks, when there is nothing to draw.
  public var note = ""

  /// A plot of 640 × 260 pixels without marks.
  public init(_ words: ChartWords, x: Axis, y: Axis = .value) {
    self.words = words
    self.x = x
    self.y = y
  }

  /// The picture.
  public func drawing() -> Drawing {
    let layout = PlotLayout(self)
    return Drawing(
      width: width, height: layout.pictureHeight, namesUnit: !words.unit.isEmpty, capacity: 6144
    ) { row in
      SeriesPatterns(styles: patterns, words: words).write(to: &row)
      layout.writeSurroundings(to: &row)
      for mark in marks { mark.write(on: layout, to: &row) }
      if !note.isEmpty { layout.write(note: note, to: &row) }
      layout.write(ends, to: &row)
    }
  }

  /// The least and greatest places and values of all marks.
  public var extents: (places: Extent, values: Extent) {
    var places = Extent()
    var values = Extent()
    for mark in marks { mark.extend(&places, &values) }
    return (places, values)
  }

  private var patterns: [SeriesStyle] {
    var styles: [SeriesStyle] = []
    for style in marks.flatMap(\.patterns) where !styles.contains(style) { styles.append(style) }
    return styles
  }
}

/// A value named at the right end of a plot.
public struct EndLabel: Hashable, Sendable {
  /// The words, most often the value itself.
  public var text: String
  /// The value whose height the words stand at.
  public var value: Double
  /// The point that the words stand beside where there is room, instead of at the right end.
  public var beside: Position?
  /// The colour of the words.
  public var ink: Ink
  /// Whether the words are bold.
  public var isBold: Bool
  /// Whether the words are left out where there is no room beside their point.
  public var isOptional: Bool

  /// A label in the colour of text.
  public init(
    _ text: String, value: Double, beside: Position? = nil, ink: Ink = .text, isBold: Bool = false,
    isOptional: Bool = false
  ) {
    self.text = text
    self.value = value
    self.beside = beside
    self.ink = ink
    self.isBold = isBold
    self.isOptional = isOptional
  }
}
