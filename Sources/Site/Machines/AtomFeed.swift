import Dates
import Markup
import Model

/// A feed of changes as Atom (RFC 4287).
struct AtomFeed {
  let feed: ChangesFeed

  var bytes: [UInt8] {
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    HTMLWriter.append(node, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return XMLText.allowed(bytes)
  }

  private var node: Node {
    let web = feed.web
    let head: [Node] = [
      .element("id", [], text: feed.id),
      .element("title", [], text: feed.title),
      .element("updated", [], text: feed.updated.moment),
      .element("author", [], [.element("name", [], text: feed.author)]),
      link("self", "application/atom+xml", web.of(feed.part.address(of: .atom))),
      link("alternate", "text/html", web.of(feed.part.page)),
    ]
    let rights =
      feed.site.programme.site.licence.nonEmpty.map { [Node.element("rights", [], text: $0)] } ?? []
    let attributes = [Attribute("xmlns", "http://www.w3.org/2005/Atom"), Attribute("xml:lang", "zh-CN")]
    return .element("feed", attributes, head + rights + feed.entries.map(entry))
  }

  private func entry(_ entry: ChangesFeed.Entry) -> Node {
    .element(
      "entry", [],
      [
        .element("id", [], text: entry.id),
        .element("title", [], text: entry.title),
        .element("updated", [], text: entry.updated.moment),
        link("alternate", "text/html", entry.link),
        .element("summary", [], text: entry.summary),
        .element(
          "content", [Attribute("type", "html")], text: String(decoding: entry.content, as: UTF8.self)),
      ])
  }

  /// A link; the empty text inside makes the writer of HTML, which knows links without an end, end it.
  private func link(_ relation: String, _ type: String, _ address: String) -> Node {
    .element(
      "link", [Attribute("rel", relation), Attribute("type", type), Attribute("href", address)], [.text("")])
  }
}
