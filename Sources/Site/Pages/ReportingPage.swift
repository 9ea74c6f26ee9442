import Dates
import Model
import Templates

/// Who has reported, month by month, and who has not.
enum ReportingPage: PageKind {
  static let template = "reporting"

  static let fields = Fields<SiteContext>(
    .list("monthColumns", MonthColumnView.fields) { site in
      site.standing.reportingMonths.map { MonthColumnView(month: site.standing.months[$0]) }
    },
    .list("reportingRows", GroupView.fields) { $0.views($0.departments) }
  )

  static var schemas: [Schema] { [fields.schema, GroupView.fields.schema] }

  static func pages(of site: SiteContext) -> [Page] {
    let description = "各单位每月应报和已报的任务数，以及本月没有报送的任务。"
    return [
      Page(Address.reporting, template) {
        PageContent(
          heading: "报送情况", description: description, data: Address.data(table: "reports"),
          records: [fields.record(site)] + site.wholeRecords)
      }
    ]
  }
}

/// A month as the head of a column.
struct MonthColumnView: Sendable {
  let month: Month

  static let fields = Fields<MonthColumnView>(
    .text("month") { $0.month.chinese },
    .text("monthISO") { $0.month.description }
  )
}
