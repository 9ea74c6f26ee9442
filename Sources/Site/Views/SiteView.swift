import Dates
import Diagnostics
import Model
import Narrative
import Templates

/// What every page may say of the programme, the edition and the site.
struct SiteView: Sendable {
  let site: SiteContext

  static let fields = Fields<SiteView>(programme + edition + lists)

  private static let programme: [Field<SiteView>] = [
    .text("programme") { $0.site.programme.title },
    .optionalText("organisation") { $0.site.programme.organisation.nonEmpty },
    .flag("isSample") { $0.site.programme.isSample },
    .text("sampleNote") { $0.site.programme.sampleNote },
    .text("language") { _ in "zh-CN" },
    .text("asOf") { $0.site.asOf.chinese },
    .text("asOfISO") { $0.site.asOf.description },
    .text("month") { $0.site.asOf.month.chinese },
    .text("reportingPeriod") { $0.site.standing.reportingPeriod.words(in: .zh) },
    .optionalText("firstReports") { $0.site.standing.firstReportsWords(in: .zh) },
    .optionalText("nextReports") { $0.site.standing.nextReportsWords(in: .zh) },
    .number("dueSoonDays") { $0.site.programme.policy.dueSoonDays },
    .number("graceDays") { $0.site.programme.policy.reportGraceDays },
  ]

  private static let edition: [Field<SiteView>] = [
    .text("edition") { $0.site.edition.name },
    .optionalText("program") { $0.site.program.nonEmpty },
    .optionalText("published") { $0.site.programme.site.published?.chinese },
    .optionalText("publishedISO") { $0.site.programme.site.published?.description },
    .optionalText("nextUpdate") { $0.site.programme.site.nextUpdate.nonEmpty },
    .flag("hasData") { $0.site.hasData },
    .flag("isOffline") { $0.site.isOffline },
    .text("startAddress") { $0.site.scope.start },
    .optionalText("onlyDepartment") { $0.site.scope.department?.name },
    .flag("showsInternal") { $0.site.edition.showsInternal },
    .flag("showsOwners") { $0.site.edition.owners != .none },
    .text("about") { $0.site.programme.site.description },
    .optionalText("siteName") { $0.site.programme.site.siteName.nonEmpty },
    .optionalText("siteDomain") { $0.site.programme.site.domain.nonEmpty },
    .optionalText("siteIDCode") { $0.site.programme.site.identificationCode.nonEmpty },
    .optionalText("icp") { $0.site.programme.site.icp.nonEmpty },
    .optionalText("policeRecord") { $0.site.programme.site.policeRecord.nonEmpty },
    .optionalText("contact") { $0.site.programme.site.contact.nonEmpty },
    .flag("hasImprint") { !ImprintView.all($0.site.programme).isEmpty },
    .list("imprint", ImprintView.fields) { ImprintView.all($0.site.programme) },
  ]

  private static let lists: [Field<SiteView>] = [
    .list("workstreams", GroupView.fields) { $0.site.views($0.site.workstreams) },
    .number("workstreamCount") { $0.site.workstreams.count },
    .list("departmentRows", GroupView.fields) { $0.site.views($0.site.departments) },
    .flag("hasCategories") { !$0.categories.isEmpty },
    .texts("categories") { $0.categories },
    .flag("hasActions") { !$0.site.actions.isEmpty },
    .list("actions", GroupView.fields) { $0.site.views($0.site.actions) },
    .list("lampWords", LampView.fields) { view in
      view.site.standing.lamps.map { LampView(lamp: $0) }
    },
    .list("listedLamps", LampView.fields) { view in view.lamps.map { LampView(lamp: $0) } },
    .record("changes", ChangesView.fields) { view in
      view.site.standing.changes(in: view.site.asOf.month).map { ChangesView(site: view.site, changes: $0) }
    },
  ]
}

extension SiteView {
  /// The lamps that can be asked for: those that are counted, and of the others those that there are.
  private var lamps: [Lamp] {
    let outside = Set(site.whole.rollup.outsideTasks.map(\.now.lamp))
    return site.standing.lamps + Lamp.allCases.filter { !$0.isCounted && outside.contains($0) }
  }

  /// The categories of the ledger, each once, in its order.
  private var categories: [String] {
    var seen: Set<String> = [""]
    return site.programme.tasks.map(\.category).filter { seen.insert($0).inserted }
  }
}

/// One of the things that the foot of every page says of who publishes it.
struct ImprintView: Sendable {
  let text: String
  let isLast: Bool

  static let fields = Fields<ImprintView>(
    .text("text") { $0.text },
    .flag("isLast") { $0.isLast }
  )

  /// What the configuration gives, in the usual order.
  static func all(_ programme: Programme) -> [ImprintView] {
    let site = programme.site
    let texts = [
      programme.organisation.nonEmpty.map { "主办：" + $0 }, site.contact.nonEmpty.map { "联系方式：" + $0 },
      site.identificationCode.nonEmpty.map { "网站标识码：" + $0 }, site.icp.nonEmpty, site.policeRecord.nonEmpty,
    ].compactMap { $0 }
    return texts.enumerated().map { ImprintView(text: $1, isLast: $0 == texts.count - 1) }
  }
}
