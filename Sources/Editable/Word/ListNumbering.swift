internal import Markup

/// The part that says how the items of each list are marked.
enum ListNumbering {
  private static let depth = 9

  /// The part for a document with these lists, whose numbers each begin anew.
  static func part(_ lists: [ListKind]) -> Node {
    let kinds = [
      abstract(0, format: "bullet") { ["●", "○", "■"][$0 % 3] },
      abstract(1, format: "decimal") { "%\($0 + 1)." },
      abstract(2, format: "bullet") { _ in "" },
    ]
    let numbers = lists.enumerated().map { index, kind in
      Node.element(
        "w:num", [Attribute("w:numId", index + 1)],
        [WordText.value("w:abstractNumId", kind.rawValue)] + (kind == .numbers ? restarts : []))
    }
    return .element("w:numbering", DocumentParts.namespaces, kinds + numbers)
  }

  /// A kind of list, with the mark of each level; the words stand right behind a mark that is empty.
  private static func abstract(_ id: Int, format: String, mark: (Int) -> String) -> Node {
    let levels = (0..<depth).map { level in
      let mark = mark(level)
      let indent = [Attribute("w:left", 640 + 480 * (level + 1)), Attribute("w:hanging", 480)]
      return Node.element(
        "w:lvl", [Attribute("w:ilvl", level)],
        [
          WordText.value("w:start", 1), WordText.value("w:numFmt", format),
          WordText.value("w:suff", mark.isEmpty ? "nothing" : "tab"), WordText.value("w:lvlText", mark),
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
