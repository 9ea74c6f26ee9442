internal import Diagnostics
internal import Markup

/// The paper, the margins and the grid of a pack's pages, in twentieths of a point.
struct PageSetup {
  /// How a section's pages lie.
  enum Orientation {
    case portrait, landscape
  }

  /// The margins of the upright page: at the binding edge left, at the other right.
  var top: Int, right: Int, bottom: Int, left: Int
  /// How far the foot with the page number ends from the paper's edge.
  var foot: Int
  /// The distance of lines, where they lie on a grid.
  var linePitch: Int?
  /// The file of the styles that belong to it.
  var styleFile: String

  /// The pages of a pack: those of official documents, or plain ones.
  init(isOfficial: Bool, language: Language) {
    self = isOfficial ? .gongwen : .plain
    guard language == .en else { return }
    linePitch = nil
    styleFile = isOfficial ? "gongwen-en.xml" : "plain-en.xml"
  }

  private init(top: Int, right: Int, bottom: Int, left: Int, foot: Int, linePitch: Int?, styleFile: String) {
    (self.top, self.right, self.bottom, self.left) = (top, right, bottom, left)
    self.foot = foot
    self.linePitch = linePitch
    self.styleFile = styleFile
  }

  /// GB/T 9704-2012, 5.2: type area 156 mm × 225 mm with 22 lines, 37 mm above and 28 mm left of it.
  ///
  /// The 28 characters of a line come from the style of the text: a grid of characters would let other programs than
  /// Word give each character of 16 pt two cells of 15.8 pt.
  private static let gongwen = PageSetup(
    top: 2098, right: 1474, bottom: 1984, left: 1588, foot: 1406, linePitch: 579, styleFile: "gongwen.xml")
  /// A4 with margins of 20 mm.
  private static let plain = PageSetup(
    top: 1134, right: 1134, bottom: 1134, left: 1134, foot: 567, linePitch: nil, styleFile: "plain.xml")

  private static let paper = (width: 11906, height: 16838)

  /// The width of the type area.
  func textWidth(_ orientation: Orientation) -> Int {
    switch orientation {
    case .portrait: Self.paper.width - left - right
    case .landscape: Self.paper.height - top - bottom
    }
  }

  /// The properties of a section; the landscape page is the upright one turned with its margins.
  func section(_ orientation: Orientation, feet: PageFeet) -> Node {
    var content = feet.references(orientation)
    switch orientation {
    case .portrait:
      content.append(size(Self.paper.width, Self.paper.height, []))
      content.append(margins(top: top, right: right, bottom: bottom, left: left))
    case .landscape:
      content.append(size(Self.paper.height, Self.paper.width, [Attribute("w:orient", "landscape")]))
      content.append(margins(top: left, right: top, bottom: right, left: bottom))
    }
    if let linePitch {
      content.append(
        .element("w:docGrid", [Attribute("w:type", "lines"), Attribute("w:linePitch", linePitch)]))
    }
    return .element("w:sectPr", [], content)
  }

  private func size(_ width: Int, _ height: Int, _ more: [Attribute]) -> Node {
    .element("w:pgSz", [Attribute("w:w", width), Attribute("w:h", height)] + more)
  }

  private func margins(top: Int, right: Int, bottom: Int, left: Int) -> Node {
    .element(
      "w:pgMar",
      [
        Attribute("w:top", top), Attribute("w:right", right), Attribute("w:bottom", bottom),
        Attribute("w:left", left), Attribute("w:header", foot), Attribute("w:footer", foot),
        Attribute("w:gutter", 0),
      ])
  }
}
