public import Markup

/// Two values in each band, joined from the earlier, hollow one to the later one; for bands that stand.
public struct Dumbbells: PlotMark {
  /// The two values of a band.
  public struct Pair: Hashable, Sendable {
    /// The band.
    public var band: Int
    /// The earlier value; nil where there is none.
    public var before: Double?
    /// The later value; nil where there is none.
    public var after: Double?
    /// The words of the tooltip.
    public var title: String

    /// A pair of values.
    public init(band: Int, before: Double?, after: Double?, title: String = "") {
      self.band = band
      self.before = before
      self.after = after
      self.title = title
    }
  }

  /// The pairs; one without a known value is left out.
  public var pairs: [Pair]

  /// Pairs of values.
  public init(_ pairs: [Pair]) {
    self.pairs = pairs
  }

  /// Asks for room for every value.
  public func extend(_ places: inout Extent, _ values: inout Extent) {
    for value in pairs.flatMap({ [$0.before, $0.after] }) { values.add(value ?? .nan) }
  }

  /// Writes each pair with its tooltip and with the values that have room.
  public func write(on plot: PlotLayout, to row: inout ElementRow) {
    guard plot.isLying else { return }
    for pair in pairs {
      guard let change = ValueChange(from: pair.before, to: pair.after) else { continue }
      let known = [pair.before, pair.after].compactMap { $0 }.filter(\.isFinite)
      guard let first = known.first, let last = known.last else { continue }
      let (before, y) = plot.point(.band(pair.band), first)
      let after = plot.point(.band(pair.band), last).x
      row.append("g", []) { row in
        if !pair.title.isEmpty { row.append("title", []) { $0.append(text: pair.title) } }
        let mark = ChangeMark(change, from: before, to: after, y: y)
        mark.write(to: &row)
        for label in labels(known, round: mark, on: plot) { label.write(to: &row) }
      }
    }
  }

  /// The two values outside their dots; one that lacks room joins the other; both stand on the joint, or nowhere.
  private func labels(_ known: [Double], round shape: ChangeMark, on plot: PlotLayout) -> [TextMark] {
    let texts = known.map { plot.numbers.text($0) }
    guard let first = texts.first, let last = texts.last else { return [] }
    let (reach, y) = (shape.reach, shape.y + 4)
    func left(_ text: String) -> TextMark? {
      let mark = TextMark(text: text, x: reach.lowerBound - 4, y: y, size: 11, anchor: .end)
      return mark.left >= plot.left + 2 ? mark : nil
    }
    func right(_ text: String) -> TextMark? {
      let mark = TextMark(text: text, x: reach.upperBound + 4, y: y, size: 11)
      return mark.right <= plot.width ? mark : nil
    }
    guard shape.change.isJoined else { return [right(last) ?? left(last)].compactMap { $0 } }
    let outer = shape.change == .risen ? (left(first), right(last)) : (left(last), right(first))
    if let a = outer.0, let b = outer.1 { return [a, b] }
    let both = first + "→" + last
    if let mark = right(both) ?? left(both) { return [mark] }
    var mark = TextMark(text: both, x: (shape.before + shape.after) / 2, y: y, size: 11, anchor: .middle)
    mark.hasHalo = true
    return mark.width + 32 <= abs(shape.after - shape.before) ? [mark] : []
  }
}
