public import Markup

/// Cells where the bands of two axes cross, filled or with a lamp in them, each with a tooltip.
public struct Cells: PlotMark {
  /// What fills a cell.
  public enum Content: Hashable, Sendable {
    /// An ink, with words on it.
    case ink(Ink, text: String)
    /// A lamp, told apart by shape and colour.
    case lamp(Tone)
  }

  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// The band of the lower axis.
    public var x: Int
    /// The band of the standing axis.
    public var y: Int
    /// What fills the cell.
    public var content: Content
    /// The words of the tooltip.
    public var title: String

    /// A cell.
    public init(x: Int, y: Int, _ content: Content, title: String = "") {
      self.x = x
      self.y = y
      self.content = content
      self.title = title
    }
  }

  /// The cells; where two stand in one place the later one covers the other.
  public var cells: [Cell]

  /// Cells of a matrix.
  public init(_ cells: [Cell]) {
    self.cells = cells
  }

  /// Writes the cells; words that are too wide for theirs are left out.
  public func write(on plot: PlotLayout, to row: inout ElementRow) {
    let (width, height) = (plot.x.scale.bandwidth, plot.y.scale.bandwidth)
    for cell in cells {
      let (x, y) = (plot.x.scale(.band(cell.x)), plot.y.scale(.band(cell.y)))
      row.append("g", []) { row in
        if !cell.title.isEmpty { row.append("title", []) { $0.append(text: cell.title) } }
        switch cell.content {
        case .lamp(let tone):
          LampMark(tone: tone, x: x, y: y, radius: min(6, min(width, height) * 0.36)).write(to: &row)
        case .ink(let ink, let text):
          BarMark(x: x - width / 2, y: y - height / 2, width: width, height: height, paint: .fill(ink))
            .write(to: &row)
          let isLight = [.track, .zone, .grid, .paper].contains(ink)
          let mark = TextMark(
            text: text, x: x, y: y + 4, size: 11, anchor: .middle, ink: isLight ? .text : .paper)
          if !text.isEmpty, mark.width + 4 <= width, height >= 14 { mark.write(to: &row) }
        }
      }
    }
  }
}
