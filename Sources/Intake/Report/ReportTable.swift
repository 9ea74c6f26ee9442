internal import Markup

/// A table of the report's page, which becomes a list of cards where the screen is narrow.
struct ReportTable {
  let id: String
  let caption: String
  let header: [String]
  let rows: [[Node]]

  init(id: String, caption: String, header: [String], rows: [[Node]]) {
    self.id = id
    self.caption = caption
    self.header = header
    self.rows = rows
  }

  init(id: String, caption: String, header: [String], texts: [[String]]) {
    self.init(id: id, caption: caption, header: header, rows: texts.map { $0.map { .text($0) } })
  }

  /// The table under its caption.
  var node: Node {
    guard !rows.isEmpty else { return .fragment([]) }
    return table(.element("caption", [], text: caption))
  }

  /// The table in a fold that names it; a closed one shows its first row.
  func folded(isOpen: Bool) -> Node {
    var summary: [Node] = [.text(caption)]
    if !isOpen, let first = rows.first?.dropFirst() {
      let example = first.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [.text(" → "), $0.element] }
      summary.append(.element("span", [Attribute("class", "example")], example))
    }
    return .element(
      "details", isOpen ? [Attribute("open")] : [], [.element("summary", [], summary), table(.fragment([]))])
  }

  /// A text as it was written, with its line breaks in sight.
  static func written(_ text: String) -> Node {
    let lines = text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r" })
    let mark = Node.element("span", [Attribute("class", "break")], text: "⏎")
    let nodes = lines.enumerated().flatMap { index, line -> [Node] in
      let text = Node.text(String(Substring(line)))
      return index == 0 ? [text] : [mark, .text("\n"), text]
    }
    return .fragment(nodes)
  }

  private func table(_ caption: Node) -> Node {
    let head = Node.element(
      "tr", [], header.map { .element("th", [Attribute("scope", "col")], text: $0) })
    let body = rows.map { row in
      Node.element("tr", [], zip(header, row).map { .element("td", [Attribute("data-label", $0)], [$1]) })
    }
    return .element(
      "table", [Attribute("id", id)],
      [caption, .element("thead", [], [head]), .element("tbody", [], body)])
  }
}
