import Diagnostics
import Model
import Narrative
import Templates

/// An indicator: its chart with the target lines, its targets and readings with their sources.
enum IndicatorPage: PageKind {
  static let template = "indicator"

  struct Content: Sendable {
    let site: SiteContext
    let standing: IndicatorStanding
    let root: String
  }

  static let fields = Fields<Content>(
    .flag("hasAdjustments") { !$0.standing.indicator.adjustments.isEmpty },
    .number("adjustmentCount") { $0.standing.indicator.adjustments.count },
    .list("adjustments", AdjustmentView.fields) { content in
      let indicator = content.standing.indicator
      return AdjustmentView.all(of: .indicator(indicator.id), indicator.adjustments, site: content.site)
    },
    .record("note", NoteView.fields) { content in
      content.site.notes[.indicator(content.standing.indicator.id)].map {
        NoteView(site: content.site, note: $0, root: content.root)
      }
    }
  )

  static var schemas: [Schema] { [fields.schema, IndicatorView.fields.schema] }

  static func pages(of site: SiteContext) -> [Page] {
    let parent = NavigationView(label: "指标", address: Address.indicators)
    return site.standing.indicators.map { standing in
      let address = Address.indicator(standing.indicator.id)
      return Page(address, template) {
        let indicator = standing.indicator
        let content = Content(site: site, standing: standing, root: Address.root(from: address))
        let view = IndicatorView(site: site, standing: standing)
        return PageContent(
          heading: indicator.name, description: indicator.sentence(at: site.asOf, in: .zh), below: [parent],
          section: Address.indicators, data: Address.data(of: address),
          records: [fields.record(content), IndicatorView.fields.record(view)])
      }
    }
  }
}
