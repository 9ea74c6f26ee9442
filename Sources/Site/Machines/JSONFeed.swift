import Dates
import Diagnostics

/// A feed of changes as JSON Feed 1.1.
struct JSONFeed {
  let feed: ChangesFeed

  var bytes: [UInt8] {
    let web = feed.web
    let members = [
      text("version", "https://jsonfeed.org/version/1.1"),
      text("title", feed.title),
      text("home_page_url", web.of(feed.part.page)),
      text("feed_url", web.of(feed.part.address(of: .json))),
      text("language", "zh-CN"),
      ("authors", "[\(JSONText.object([text("name", feed.author)]))]"),
      ("items", JSONText.list(feed.entries.map(item), indent: 2)),
    ]
    let lines = members.map { "  \(JSONText.quoted($0.0)): \($0.1)" }
    return Array("{\n\(lines.joined(separator: ",\n"))\n}\n".utf8)
  }

  private func item(_ entry: ChangesFeed.Entry) -> String {
    JSONText.object([
      text("id", entry.id), text("url", entry.link), text("title", entry.title),
      text("summary", entry.summary), text("content_html", String(decoding: entry.content, as: UTF8.self)),
      text("date_modified", entry.updated.moment),
    ])
  }

  private func text(_ name: String, _ value: String) -> (String, String) { (name, JSONText.quoted(value)) }
}
