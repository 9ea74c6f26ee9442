public import Markup

/// The keys of a chart in rows above or below it: a symbol and its words.
public struct Legend: Sendable {
  /// A symbol and its words.
  public struct Key: Sendable {
    /// What stands before the words.
    public enum Symbol: Sendable {
      /// A piece of a line in this paint.
      case line([Attribute])
      /// A line of the series with a point on it.
      case series(SeriesStyle)
      /// A square filled as the bars of the series are, and the lamp that the series counts behind it.
      case swatch(SeriesStyle)
      /// A point in this paint.
      case dot(DotSymbol, [Attribute])
      /// A square in this paint.
      case square([Attribute])
      /// A lamp.
      case lamp(Tone)
      /// A short standing stroke in this paint.
      case tick([Attribute])
      /// Two values joined by the shape of their change.
      case change(ValueChange)
    }

    /// The words.
    public var text: String
    /// The symbol before them.
    public var symbol: Symbol

    /// A key.
    public init(_ text: String, _ symbol: Symbol) {
      self.text = text
      self.symbol = symbol
    }
  }

  static let rowHeight = 18.0
  static let size = 12.0

  private var placed: [(key: Key, x: Double, row: Int)] = []
  private(set) var rows = 0

  var height: Double { Double(rows) * Legend.rowHeight }

  /// Fills rows from the left; a key that does not fit begins a new row, one wider than a row is shortened.
  init(_ keys: [Key], width: Double) {
    var x = 0.0
    for var key in keys {
      let symbolWidth = key.symbol.width + 6
      key.text = TextWidth.fitted(key.text, width: width - symbolWidth, size: Legend.size)
      let needed = symbolWidth + TextWidth.of(key.text, size: Legend.size)
      if rows == 0 || x + needed > width {
        rows += 1
        x = 0
      }
      placed.append((key, x, rows - 1))
      x += needed + 16
    }
  }

  func write(x: Double, top: Double, words: ChartWords, to row: inout ElementRow) {
    for (key, offset, line) in placed {
      let middle = top + (Double(line) + 0.5) * Legend.rowHeight
      key.symbol.write(x: x + offset, middle: middle, words: words, to: &row)
      TextMark(text: key.text, x: x + offset + key.symbol.width + 6, y: middle + 4).write(to: &row)
    }
  }
}

extension Legend.Key.Symbol {
  fileprivate var width: Double {
    switch self {
    case .line, .series: 26
    case .swatch(let style): style.tone == nil ? 12 : 28
    case .dot, .square, .lamp: 12
    case .tick: 6
    case .change(let change): change.isJoined ? 26 : 12
    }
  }

  fileprivate func write(x: Double, middle y: Double, words: ChartWords, to row: inout ElementRow) {
    switch self {
    case .line(let paint): PathMark.rule(x, y, x + 26, y, paint).write(to: &row)
    case .series(let style):
      PathMark.rule(x, y, x + 26, y, style.line).write(to: &row)
      DotMark(symbol: style.symbol, x: x + 13, y: y, paint: style.dots).write(to: &row)
    case .swatch(let style):
      BarMark(x: x, y: y - 6, width: 12, height: 12, paint: style.fill(in: words)).write(to: &row)
      if let tone = style.tone { LampMark(tone: tone, x: x + 22, y: y, radius: 5).write(to: &row) }
    case .dot(let symbol, let paint):
      DotMark(symbol: symbol, x: x + 6, y: y, paint: paint).write(to: &row)
    case .square(let paint): BarMark(x: x, y: y - 6, width: 12, height: 12, paint: paint).write(to: &row)
    case .tick(let paint): PathMark.rule(x + 3, y - 7, x + 3, y + 7, paint).write(to: &row)
    case .change(let change): ChangeMark(change, in: x...(x + width), y: y).write(to: &row)
    case .lamp(let tone): LampMark(tone: tone, x: x + 6, y: y, radius: 5).write(to: &row)
    }
  }
}
