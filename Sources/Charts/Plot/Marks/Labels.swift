public import Markup

/// Words at places and values; one that would touch another or a bar, or leave the field, is left out.
///
/// Put all labels of a chart into one of these, the important ones first: it knows its own labels only.
public struct Labels: PlotMark {
  /// Where the words stand, seen from the value.
  public enum Side: Hashable, Sendable {
    /// On the value: within the room of `Label.room` pixels along the axis of values.
    case middle
    /// Behind the value, away from zero: above a column, right of a bar; at the bar's end inside it, if need be.
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
    /// The values of the bar in which the words have room; nil for all on the value, and for none at its end.
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

  /// The bars that words beyond a value keep clear of.
  public var obstacles: [Bars]

  /// Labels of 11 px.
  public init(_ labels: [Label], share: Double = 1, size: Double = 11, clearOf obstacles: [Bars] = []) {
    self.labels = labels
    self.share = share
    self.size = size
    self.obstacles = obstacles
  }

  /// Writes the labels that have room.
  public func write(on plot: PlotLayout, to row: inout ElementRow) {
    var taken = TakenRoom(plot.headingBoxes)
    let bars = TakenRoom(obstacles.flatMap { $0.boxes(on: plot) })
    for label in labels where label.value.isFinite && !label.text.isEmpty {
      if label.side == .beyond {
        let mark = markBeyond(label, on: plot)
        if isInside(mark.box, plot), !taken.touches(mark.box), !bars.touches(mark.box) {
          taken.take(mark.box)
          mark.write(to: &row)
          continue
        }
      }
      guard let mark = markInside(label, on: plot), isInside(mark.box, plot), !taken.touches(mark.box) else {
        continue
      }
      taken.take(mark.box)
      plate(behind: mark.box).write(to: &row)
      mark.write(to: &row)
    }
  }

  private func isInside(_ box: TextBox, _ plot: PlotLayout) -> Bool {
    box.left >= (plot.isLying ? plot.left - 4 : 0) && box.right <= plot.width && box.top >= plot.top - 18
      && box.bottom <= plot.bottom + 3
  }

  /// A ground of paper, so that words stay clear on any pattern.
  private func plate(behind box: TextBox) -> BarMark {
    BarMark(
      x: box.left - 2, y: box.top - 0.5, width: box.right - box.left + 4, height: box.bottom - box.top + 1,
      radius: 2, paint: .fill(.paper))
  }

  private func mark(_ label: Label, on plot: PlotLayout) -> TextMark {
    let (x, y) = plot.point(label.at, label.value)
    return TextMark(text: label.text, x: x, y: y + size * 0.36, size: size, anchor: .middle, ink: label.ink)
  }

  /// The words above, below or beside the value.
  private func markBeyond(_ label: Label, on plot: PlotLayout) -> TextMark {
    var mark = mark(label, on: plot)
    let isNegative = label.value < 0
    if plot.isLying {
      mark.anchor = isNegative ? .end : .start
      mark.x += isNegative ? -5 : 5
    } else {
      mark.y = plot.point(label.at, label.value).y + (isNegative ? size + 3 : -5)
    }
    return mark
  }

  /// The words on the value, or before the end of a lying bar; nil where its span has no room for them.
  private func markInside(_ label: Label, on plot: PlotLayout) -> TextMark? {
    var mark = mark(label, on: plot)
    if label.side == .beyond {
      guard plot.isLying, label.span != nil else { return nil }
      mark.anchor = label.value < 0 ? .start : .end
      mark.x += label.value < 0 ? 6 : -6
    }
    let ends = label.span.map { (plot.point(label.at, $0.lowerBound), plot.point(label.at, $0.upperBound)) }
    let along = ends.map { plot.isLying ? abs($0.1.x - $0.0.x) : abs($0.1.y - $0.0.y) } ?? .infinity
    let across = plot.bandwidth * share
    let (width, height) = plot.isLying ? (along, across) : (across, along)
    return mark.width + (label.side == .beyond ? 12 : 6) <= width && size + 4 <= height ? mark : nil
  }
}
