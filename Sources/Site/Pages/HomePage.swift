import Dates
import Diagnostics
import Model
import Narrative
import Templates

/// How it is going, what is late, and who is on it, on one page.
enum HomePage: PageKind {
  static let template = "home"

  struct Content: Sendable {
    let site: SiteContext
    let root: String

    var documents: [PrintedBriefingView] { site.printed(in: site.asOf.month, where: \.isAboutAll) }
  }

  static let fields = Fields<Content>(
    .text("summary") { summary($0.site) },
    .optionalText("yearBefore") { content in
      content.site.programme.predecessorFigures?.totalsWords(yearBefore: content.site.asOf.month, in: .zh)
    },
    .record("note", NoteView.fields) { content in
      content.site.notes[.home].map { NoteView(site: content.site, note: $0, root: content.root) }
    },
    .flag("hasDocuments") { !$0.documents.isEmpty },
    .list("documents", PrintedBriefingView.fields) { $0.documents }
  )

  static var schemas: [Schema] { [fields.schema, GroupView.fields.schema] }

  static func pages(of site: SiteContext) -> [Page] {
    [
      Page(Address.home, template) {
        let title = site.programme.title
        let content = Content(site: site, root: Address.root(from: Address.home))
        return PageContent(
          heading: title, description: site.programme.site.description.nonEmpty ?? "\(title)的任务、指标与月度进展。",
          records: [fields.record(content)] + site.wholeRecords)
      }
    ]
  }

  /// The state of the programme in one sentence; every number has its denominator.
  private static func summary(_ site: SiteContext) -> String {
    let rollup = site.whole.rollup
    let tally = rollup.tally
    guard tally.total > 0 else { return "截至\(site.asOf.chinese)，台账中还没有任务。" }
    var text = "截至\(site.asOf.chinese)，\(tally.total) 项任务中"
    text += Lamp.counted.filter { tally[$0] > 0 }.map { "\($0.word(in: .zh)) \(tally[$0]) 项" }.joined(
      separator: "，")
    if let progress = rollup.mean.progress {
      text += "；\(rollup.mean.reportedCount) 项已有月报的任务平均进度 \(percentText(progress))%"
      if let share = rollup.mean.shareWords(in: .zh) { text += "，序时进度 \(share)" }
    }
    let counts = rollup.indicatorCounts
    if counts.total > 0 {
      let states = IndicatorState.allCases.filter { $0.isJudged && counts[$0] > 0 }
      text += "；\(counts.total) 项指标中"
      text += states.map { "\($0.word(in: .zh)) \(counts[$0]) 项" }.joined(separator: "，")
    }
    return text + "。"
  }
}
