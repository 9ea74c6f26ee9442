import Dates
import Model
import Templates

/// A line of the metadata that sites of the government carry (国办发〔2017〕47号), beside those of the site.
struct PageMeta: Sendable {
  let name: String
  let content: String

  static let fields = Fields<PageMeta>(
    .text("metaName") { $0.name },
    .text("metaContent") { $0.content }
  )

  /// What a page is to readers of the site.
  private enum Role {
    case column, article, other
  }

  /// The lines of a page; what is not configured is not printed.
  static func all(of frame: FrameView) -> [PageMeta] {
    let heading = frame.content.heading
    switch role(of: frame.page.address) {
    case .column:
      return [
        PageMeta(name: "ColumnName", content: heading),
        PageMeta(name: "ColumnDescription", content: frame.content.description),
        PageMeta(name: "ColumnKeywords", content: "\(heading),\(frame.site.programme.title)"),
        PageMeta(name: "ColumnType", content: "工作动态"),
      ]
    case .article:
      let programme = frame.site.programme
      let lines = [
        PageMeta(name: "ArticleTitle", content: heading),
        programme.site.published.map { PageMeta(name: "PubDate", content: "\($0) 00:00") },
        programme.organisation.nonEmpty.map { PageMeta(name: "ContentSource", content: $0) },
      ]
      return lines.compactMap { $0 }
    case .other: return []
    }
  }

  private static func role(of address: String) -> Role {
    let isPart = address.utf8.count { $0 == UInt8(ascii: "/") } == 2
    switch Address.kind(of: address) {
    case "changes", "tasks": return .article
    case "briefings", "indicators": return isPart ? .article : .column
    case "ledger", "timeline", "workstreams", "departments", "actions", "commitments", "reporting":
      return .column
    default: return .other
    }
  }
}
