import Dates
import Diagnostics
import Model
import Narrative
import Templates

/// The months that have a briefing, the latest first, each with its lamps.
enum BriefingsPage: PageKind {
  static let template = "briefings"

  static let fields = Fields<SiteContext>(
    .list("issues", BriefingIssueView.fields) { site in
      site.briefingMonths.map { BriefingIssueView(site: site, month: $0) }
    }
  )

  static var schemas: [Schema] { [fields.schema] }

  static func pages(of site: SiteContext) -> [Page] {
    [
      Page(Address.briefings, template) {
        PageContent(
          heading: "简报", description: "各月的总体情况、需要决策的事项和办公室的话，数字截至当月末。",
          records: [fields.record(site)])
      }
    ]
  }
}

extension SiteContext {
  /// The months whose briefing has a page: that of as-of, and earlier ones of which the office wrote; the latest first.
  var briefingMonths: [Month] {
    let earlier = standing.months.filter { $0 < asOf.month && notes[.briefing($0)] != nil }
    return (earlier + [asOf.month]).reversed()
  }
}

/// A month's briefing as the index lists it.
struct BriefingIssueView: Sendable {
  let site: SiteContext
  let month: Month

  static let fields = Fields<BriefingIssueView>(
    .text("briefingMonth") { $0.month.chinese },
    .text("briefingAddress") { Address.briefing(of: $0.month) },
    .optionalText("issue") { $0.site.issueWords(of: $0.month) },
    .optionalText("words") { view in view.site.notes[.briefing(view.month)].map(\.title)?.nonEmpty },
    .number("total") { $0.tally.total },
    .list("lamps", LampCountView.fields) { LampCountView.all($0.site.standing.lamps, $0.tally) }
  )

  /// The lamps at the month's end, which later months never repaint.
  private var tally: Tally {
    guard let index = site.standing.months.firstIndex(of: month) else { return site.whole.rollup.tally }
    return Tally(site.standing.tasks.lazy.map { $0.history[index].lamp })
  }
}

extension SiteContext {
  /// The number of a month's issue in words; nil for a month before the first.
  func issueWords(of month: Month) -> String? {
    programme.briefings.issue(of: month, in: programme.period).map { issue in
      "第\(issue.number)期" + (issue.total.map { "（总第\($0)期）" } ?? "")
    }
  }
}
