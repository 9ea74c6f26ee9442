import Dates
import Model
import Templates

/// What every page may say of the programme, the edition and the site.
struct SiteView: Sendable {
  let site: SiteContext

  static let fields = Fields<SiteView>(programme + edition + lists)

  private static let programme: [Field<SiteView>] = [
    .text("programme") { $0.site.programme.title },
    .text("organisation") { $0.site.programme.organisation },
    .flag("isSample") { $0.site.programme.isSample },
    .text("sampleNote") { $0.site.programme.sampleNote },
    .text("language") { _ in "zh-CN" },
    .text("asOf") { $0.site.asOf.chinese },
    .text("asOfISO") { $0.site.asOf.description },
    .text("month") { $0.site.asOf.month.chinese },
    .number("dueSoonDays") { $0.site.programme.policy.dueSoonDays },
    .number("graceDays") { $0.site.programme.policy.reportGraceDays },
  ]

  private static let edition: [Field<SiteView>] = [
    .text("edition") { $0.site.edition.name },
    .flag("showsInternal") { $0.site.edition.showsInternal },
    .flag("showsOwners") { $0.site.edition.owners != .none },
    .text("about") { $0.site.programme.site.description },
    .optionalText("siteName") { $0.site.programme.site.siteName.nonEmpty },
    .optionalText("siteDomain") { $0.site.programme.site.domain.nonEmpty },
    .optionalText("siteIDCode") { $0.site.programme.site.identificationCode.nonEmpty },
    .optionalText("icp") { $0.site.programme.site.icp.nonEmpty },
    .optionalText("policeRecord") { $0.site.programme.site.policeRecord.nonEmpty },
    .optionalText("contact") { $0.site.programme.site.contact.nonEmpty },
  ]

  private static let lists: [Field<SiteView>] = [
    .list("workstreams", GroupView.fields) { $0.site.views($0.site.workstreams) },
    .number("workstreamCount") { $0.site.workstreams.count },
    .list("departmentRows", GroupView.fields) { $0.site.views($0.site.departments) },
    .list("actions", GroupView.fields) { $0.site.views($0.site.actions) },
    .list("lampWords", LampView.fields) { _ in Lamp.allCases.map { LampView(lamp: $0) } },
    .record("changes", ChangesView.fields) { view in
      view.site.standing.changes(in: view.site.asOf.month).map { ChangesView(site: view.site, changes: $0) }
    },
  ]
}
