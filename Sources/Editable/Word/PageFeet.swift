internal import Markup

/// The feet of odd and even pages with the page number at the outer side, as two parts of the document.
struct PageFeet {
  /// Whether a foot is of odd or of even pages.
  enum Side: String, CaseIterable {
    case odd = "default"
    case even
  }

  /// The name of the part, which is its relationship's id too.
  static func name(_ side: Side) -> String {
    switch side {
    case .odd: "footer1"
    case .even: "footer2"
    }
  }

  /// The references by which a section takes its feet.
  func references(_ orientation: PageSetup.Orientation) -> [Node] {
    Side.allCases.map { side in
      .element(
        "w:footerReference",
        [Attribute("w:type", side.rawValue), Attribute("r:id", Self.name(side))])
    }
  }

  /// The part: `— 3 —`, in the style of its side.
  static func part(_ side: Side) -> Node {
    let style =
      switch side {
      case .odd: "FooterOdd"
      case .even: "FooterEven"
      }
    let content =
      [WordText.run("— ")] + WordText.field(" PAGE ", result: [WordText.run("1")]) + [WordText.run(" —")]
    return .element("w:ftr", DocumentParts.namespaces, [Paragraph(style: style, content: content).node])
  }
}
