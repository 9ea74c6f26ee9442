import Dates
import Diagnostics
import Model
import Narrative
import Templates

/// A month's briefing: its sentences, what needs a decision, and the office's own words.
enum BriefingPage: PageKind {
  static let template = "briefing-page"

  /// A month's briefing, told from what was known at its end.
  struct Content: Sendable {
    /// The site as it stood then.
    let site: SiteContext
    let month: Month
    let changesAddress: String
    let figures: BriefingFigures
    let narrative: Narrative
    let root: String

    var documents: [PrintedBriefingView] { site.printed(in: month) }
  }

  static let fields = Fields<Content>(
    .text("briefingDay") { $0.site.asOf.chinese },
    .text("briefingDayISO") { $0.site.asOf.description },
    .optionalText("issue") { $0.site.issueWords(of: $0.month) },
    .list("parts", BriefingPartView.fields) { content in
      (BriefingPlace.allCases + [nil]).map { BriefingPartView(content: content, place: $0) }
    },
    .flag("hasDocuments") { !$0.documents.isEmpty },
    .list("documents", PrintedBriefingView.fields) { $0.documents }
  )

  static var schemas: [Schema] { [fields.schema, GroupView.fields.schema] }

  static func pages(of site: SiteContext) -> [Page] {
    site.briefingMonths.map { month in
      let address = Address.briefing(of: month)
      return Page(address, template) {
        let past = site.asOfEnd(of: month)
        let figures = BriefingFigures(past.standing, of: .programme)
        let content = Content(
          site: past, month: month, changesAddress: site.changesAddress(month), figures: figures,
          narrative: Narrative(figures, language: .zh), root: Address.root(from: address))
        return PageContent(
          heading: "\(month.chinese)简报", description: "\(month.chinese)的总体情况、需要决策的事项和办公室的话。",
          below: [NavigationView(label: "简报", address: Address.briefings)], section: Address.briefings,
          records: [fields.record(content)] + past.wholeRecords)
      }
    }
  }
}
