internal import Markup

/// A picture of the document: what it is made from, its size and its words.
struct Picture: Sendable {
  enum Source: Hashable, Sendable {
    /// A drawing that is still to be turned into pixels.
    case drawing([UInt8])
    case png([UInt8])
    case jpeg([UInt8])
  }

  /// A width and a height in English metric units, of which a pixel of CSS has 9525.
  struct Size: Hashable, Sendable {
    var width: Int
    var height: Int

    /// The same shape, made smaller where it is wider than this.
    func fitting(_ limit: Int) -> Size {
      guard width > limit, limit > 0 else { return self }
      return Size(width: limit, height: max(1, Int(Double(height) * Double(limit) / Double(width))))
    }
  }

  var source: Source
  var size: Size
  /// The words that stand in for it, and the shorter title.
  var description: String
  var title: String

  static let unitsPerPixel = 9525
  static let unitsPerTwip = 635

  /// The name of its part in `word/media`, by its number from 1.
  func fileName(_ number: Int) -> String {
    switch source {
    case .drawing, .png: "image\(number).png"
    case .jpeg: "image\(number).jpeg"
    }
  }

  /// The picture as it stands in a run.
  func node(number: Int) -> Node {
    let extent = [Attribute("cx", size.width), Attribute("cy", size.height)]
    let words = [
      Attribute("id", number), Attribute("name", "Picture \(number)"), Attribute("descr", description),
      title.isEmpty ? nil : Attribute("title", title),
    ].compactMap { $0 }
    return .element(
      "w:drawing", [],
      [
        .element(
          "wp:inline",
          [Attribute("distT", 0), Attribute("distB", 0), Attribute("distL", 0), Attribute("distR", 0)],
          [
            .element("wp:extent", extent), .element("wp:docPr", words),
            .element("a:graphic", [], [graphic(number: number, extent: extent, words: words)]),
          ])
      ])
  }

  private func graphic(number: Int, extent: [Attribute], words: [Attribute]) -> Node {
    let names = [
      Node.element("pic:cNvPr", words),
      .element("pic:cNvPicPr", [], [.element("a:picLocks", [Attribute("noChangeAspect", "1")])]),
    ]
    let fill = [
      Node.element("a:blip", [Attribute("r:embed", "image\(number)")]),
      .element("a:stretch", [], [.element("a:fillRect")]),
    ]
    let origin = Node.element("a:off", [Attribute("x", 0), Attribute("y", 0)])
    let shape = [
      Node.element("a:xfrm", [], [origin, .element("a:ext", extent)]),
      .element("a:prstGeom", [Attribute("prst", "rect")], [.element("a:avLst")]),
    ]
    return .element(
      "a:graphicData", [Attribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")],
      [
        .element(
          "pic:pic", [],
          [
            .element("pic:nvPicPr", [], names), .element("pic:blipFill", [], fill),
            .element("pic:spPr", [], shape),
          ])
      ])
  }
}
