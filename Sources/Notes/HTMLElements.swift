import Markup

/// What the name of an element of HTML says of the words around its tags.
enum HTMLElements {
  /// How the words before a tag are set apart from those behind it.
  enum Parting {
    /// Not at all: `a<b>c` is one word.
    case none
    /// By a blank, as the cells of a row are.
    case blank
    /// By a new line.
    case line
  }

  /// How a tag parts the words around it.
  static func parting(_ name: some Sequence<UInt8>) -> Parting {
    let name = String(decoding: name.map(\.lowercasedASCII), as: UTF8.self)
    return cells.contains(name) ? .blank : blocks.contains(name) || name == "br" ? .line : .none
  }

  private static let cells: Set<String> = ["td", "th"]
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend",
    "li",
    "main", "menu", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "tfoot",
    "thead", "tr",
    "ul",
  ]
}
