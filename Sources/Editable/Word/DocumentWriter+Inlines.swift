internal import Markup

extension DocumentWriter {
  /// The runs of what stands in lines; pictures are made to fit the width.
  mutating func runs(of nodes: [HTMLNode], width: Int) -> RunBuilder {
    var builder = RunBuilder()
    append(nodes, CharacterLook(), to: &builder, width: width)
    return builder
  }

  mutating func append(
    _ nodes: [HTMLNode], _ look: CharacterLook, to builder: inout RunBuilder, width: Int
  ) {
    for node in nodes {
      switch node {
      case .text(let text): builder.append(text, look)
      case .element(let element): append(element, look, to: &builder, width: width)
      }
    }
  }

  private mutating func append(
    _ element: HTMLElement, _ look: CharacterLook, to builder: inout RunBuilder, width: Int
  ) {
    if element.name != "svg" { note(id: element) }
    var look = look
    switch element.name {
    case "br": return builder.append(mark: WordText.run([.element("w:br")]))
    case "svg": return append(drawing: element, to: &builder, width: width)
    case "img": return append(image: element, to: &builder, width: width)
    case "input" where element.attributes["type"] == "checkbox":
      return builder.append(Array((element.attributes["checked"] == nil ? "☐" : "☑").utf8), look)
    case "style", "script", "template", "input", "title": return
    case "a" where element.has("footnote-back"): return
    case "a": return append(link: element, look, to: &builder, width: width)
    case "strong", "b", "th": look.style = Style.strong
    case "em", "i": look.style = Style.emphasis
    case "small":
      if builder.holdsText { builder.append(mark: WordText.run([.element("w:br")])) }
      look.style = Style.small
    case "del", "s": look.isStruck = true
    case "sup": look.position = "superscript"
    case "sub": look.position = "subscript"
    default: break
    }
    append(element.children, look, to: &builder, width: width)
  }

  private mutating func append(
    link element: HTMLElement, _ look: CharacterLook, to builder: inout RunBuilder, width: Int
  ) {
    guard let target = target(of: element.attributes["href"] ?? "") else {
      return append(element.children, look, to: &builder, width: width)
    }
    var look = look
    look.style = look.style ?? Style.hyperlink
    var inside = self
    builder.append("w:hyperlink", [target, Attribute("w:history", "1")]) { builder in
      inside.append(element.children, look, to: &builder, width: width)
    }
    self = inside
  }

  /// Where a link leads: to a bookmark, or by a relationship to an address of the web or of mail.
  private mutating func target(of address: String) -> Attribute? {
    if address.utf8.first == UInt8(ascii: "#") {
      return bookmarks[String(address.dropFirst())].map { Attribute("w:anchor", Self.bookmark($0)) }
    }
    let schemes = ["https://", "http://", "mailto:"]
    guard schemes.contains(where: { address.utf8.starts(with: $0.utf8) }) else { return nil }
    addresses.append(WordText.clean(Array(address.utf8)))
    return Attribute("r:id", "link\(addresses.count)")
  }
}
