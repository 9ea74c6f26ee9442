import Diagnostics
import Model
import Narrative
import Templates

/// How every figure is made, in words.
enum AboutPage: PageKind {
  static let template = "about"

  static let fields = Fields<SiteContext>(
    .list("lampRules", LampRuleView.fields) { site in
      site.programme.policy.conditions(in: .zh).map { LampRuleView(lamp: $0.lamp, condition: $0.words) }
    },
    .flag("hasOpenStarts") { $0.standing.tasks.contains { $0.task.start == nil } },
    .flag("hasOpenEnds") { $0.standing.tasks.contains { $0.task.deadline.day == nil } },
    .text("missingMonthsText") { site in
      switch site.programme.policy.missingMonths {
      case .keep: "当月没有月报的，沿用上次报送的进度。"
      case .grey: "当月没有月报的，当月为“\(Lamp.grey.word(in: .zh))”。"
      }
    },
    .optionalText("sourceExample") { site in site.standing.tasks.first.map { site.source($0.task.origin) } },
    .list("files", FileView.fields) { site in site.programme.sources.map { FileView(file: $0) } }
  )

  static var schemas: [Schema] { [fields.schema] }

  static func pages(of site: SiteContext) -> [Page] {
    let description = "进度、序时进度、亮灯、汇总和指标各是怎样算出来的。"
    return [
      Page(Address.about, template) {
        PageContent(heading: "数据说明", description: description, records: [fields.record(site)])
      }
    ]
  }
}

/// A line of the lamp rule.
struct LampRuleView: Sendable {
  let lamp: Lamp
  let condition: String

  static let fields = Fields<LampRuleView>(
    .text("word") { $0.lamp.word(in: .zh) },
    .text("tone") { $0.lamp.rawValue },
    .text("condition") { $0.condition }
  )
}

/// A file the figures were read from.
struct FileView: Sendable {
  let file: String

  static let fields = Fields<FileView>(.text("file") { $0.file })
}
