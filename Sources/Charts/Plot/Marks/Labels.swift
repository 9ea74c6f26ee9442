public import Markup

/// Words at places and values; one that would touch another or leave the field is left out.
///
/// Put all labels of a chart into one of these, the important ones first: it knows its own labels only.
public struct Labels: PlotMark {
  /// Where the words stand, seen from the value.
  public enum Side: Hashable, Sendable {
    /// On the value: within the room of `Label.room` pixels along the axis of values.
    case middle
    /// Behind the value, away from zero: above a column, right of a bar.
    case beyond
  }

  /// One label.
  public struct Label: Hashable, Sendable {
    /// The place that the words belong to.
    public var at: Position
    /// The value that the words belong to.
    public var value: Double
    /// The words.
    public var text: String
    /// Where the words stand.
    public var side: Side
    /// The values between which words on the value have room; nil for all.
    public var span: ClosedRange<Double>?
    /// The colour of the words.
    public var ink: Ink

    /// Words beyond a value, in the colour of text.
    public init(
      _ text: String, at: Position, value: Double, side: Side = .beyond, span: ClosedRange<Double>? = nil,
      ink: Ink = .text
    ) {
      self.text = text
      self.at = at
      self.value = value
      self.side = side
      self.span = span
      self.ink = ink
    }
  }

  /// The labels, the important ones first.
  public var labels: [Label]
  /// The share of a band that the words may be wide; words above columns may reach beyond their own.
  public var share: Double
  /// The font size.
  public var size: Double

  /// Labels of 11 px.
  public init(_ labels: [Label], share: Double = 1, size: Double = 11) {
    self.labels = labels
    self.share = share
    self.size = size
  }

  /// Writes the labels that have room.
  public func write(on plot: PlotLayout, to row: inout ElementRow) {
    var boxes = plot.headingBoxes
    for label in labels where label.value.isFinite && !label.text.isEmpty {
      guard let mark = mark(label, on: plot) else { continue }
      let box = mark.box
      let isInside =
        box.left >= 0 && box.right <= plot.width && box.top >= plot.top - 18 && box.bottom <= plot.bottom + 3
      guard isInside, !boxes.contains(where: { $0.overlaps(box) }) else { continue }
      boxes.append(box)
      if label.side == .middle { plate(behind: box).write(to: &row) }
      mark.write(to: &row)
    }
  }

  /// A ground of paper, so that words stay clear on any pattern.
  private func plate(behind box: TextBox) -> BarMark {
    BarMark(
      x: box.left - 2, y: box.top - 0.5, width: box.right - box.left + 4, height: box.bottom - box.top + 1,
      radius: 2, paint: .fill(.paper))
  }

  /// The words in pixels; nil where those on a value have no room in its span.
  private func mark(_ label: Label, on plot: PlotLayout) -> TextMark? {
    let (x, y) = plot.point(label.at, label.value)
    var mark = TextMark(
      text: label.text, x: x, y: y + size * 0.36, size: size, anchor: .middle, ink: label.ink)
    guard label.side == .middle else {
      let isNegative = label.value < 0
      if plot.isLying {
        mark.anchor = isNegative ? .end : .start
        mark.x += isNegative ? -5 : 5
      } else {
        mark.y = isNegative ? y + size + 3 : y - 5
      }
      return mark
    }
    let ends = label.span.map { (plot.point(label.at, $0.lowerBound), plot.point(label.at, $0.upperBound)) }
    let along = ends.map { plot.isLying ? abs($0.1.x - $0.0.x) : abs($0.1.y - $0.0.y) } ?? .infinity
    let across = plot.bandwidth * share
    let (width, height) = plot.isLying ? (along, across) : (across, along)
    return mark.width + 6 <= width && size + 4 <= height ? mark : nil
  }
}
