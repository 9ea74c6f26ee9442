internal import Markup

/// The part that says how the items of each list are marked.
enum ListNumbering {
  private static let depth = 9

  /// The part for a document with these lists, whose numbers each begin anew.
  static func part(_ lists: [ListKind]) -> Node {
    let kinds = [abstract(0, format: "bullet"), abstract(1, format: "decimal")]
    let numbers = lists.enumerated().map { index, kind in
      Node.element(
        "w:num", [Attribute("w:numId", index + 1)],
        [WordText.value("w:abstractNumId", kind == .bullets ? 0 : 1)] + (kind == .numbers ? restarts : []))
    }
    return .element("w:numbering", DocumentParts.namespaces, kinds + numbers)
  }

  private static func abstract(_ id: Int, format: String) -> Node {
    let levels = (0..<depth).map { level in
      let mark = format == "bullet" ? ["●", "○", "■"][level % 3] : "%\(level + 1)."
      let indent = [Attribute("w:left", 640 + 480 * (level + 1)), Attribute("w:hanging", 480)]
      return Node.element(
        "w:lvl", [Attribute("w:ilvl", level)],
        [
          WordText.value("w:start", 1), WordText.value("w:numFmt", format), WordText.value("w:lvlText", mark),
          WordText.value("w:lvlJc", "left"), .element("w:pPr", [], [.element("w:ind", indent)]),
        ])
    }
    return .element(
      "w:abstractNum", [Attribute("w:abstractNumId", id)],
      [WordText.value("w:multiLevelType", "hybridMultilevel")] + levels)
  }

  private static var restarts: [Node] {
    (0..<depth).map { level in
      .element("w:lvlOverride", [Attribute("w:ilvl", level)], [WordText.value("w:startOverride", 1)])
    }
  }
}
