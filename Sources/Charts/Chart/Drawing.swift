public import Markup

/// A chart's picture before it gets its frame and words: its size and its marks.
public struct Drawing: Sendable {
  /// Whether a picture stands in the flow of a page or inside a row of text.
  public enum Form: Sendable {
    /// A picture of its own, with the font of charts.
    case full
    /// A small picture in a table row or a line of text.
    case row
  }

  /// The width in pixels.
  public var width: Double
  /// The height in pixels.
  public var height: Double
  /// How the picture stands on its page.
  public var form: Form
  /// Whether links stand in the picture; an image would hide them from screen readers.
  public var holdsLinks: Bool
  /// Whether the picture names the unit itself, so that a heading need not.
  public var namesUnit: Bool
  /// What is drawn, in pixels from the top left corner.
  public var marks: Node

  /// A picture from finished marks.
  public init(
    width: Double, height: Double, form: Form = .full, holdsLinks: Bool = false, namesUnit: Bool = false,
    marks: Node
  ) {
    self.width = width
    self.height = height
    self.form = form
    self.holdsLinks = holdsLinks
    self.namesUnit = namesUnit
    self.marks = marks
  }

  /// A picture whose marks `draw` writes one after the other; `capacity` is about how many bytes they take.
  public init(
    width: Double, height: Double, form: Form = .full, holdsLinks: Bool = false, namesUnit: Bool = false,
    capacity: Int = 4096, draw: (inout ElementRow) -> Void
  ) {
    var row = ElementRow(capacity: capacity)
    draw(&row)
    self.init(
      width: width, height: height, form: form, holdsLinks: holdsLinks, namesUnit: namesUnit, marks: row.node)
  }
}
