import Diagnostics
import Model
import OpenData
import Templates

/// The open data: what each table and column is, and its files.
enum DataPage: PageKind {
  static let template = "data"

  static let fields = Fields<SiteContext>(
    .list("tables", DataTableView.fields) { ($0.openData?.guides ?? []).map(DataTableView.init) },
    .optionalText("licence") { $0.programme.site.licence.nonEmpty },
    .optionalText("licenceAddress") { $0.programme.site.licenceAddress.nonEmpty }
  )

  static var schemas: [Schema] { [fields.schema] }

  static func pages(of site: SiteContext) -> [Page] {
    guard !site.isOffline else { return [] }
    return [
      Page(Address.data, template) {
        PageContent(
          heading: "开放数据", description: "台账、月报、亮灯、指标和读数的全部数据，CSV、Excel 和 JSON 三种格式，逐列说明。",
          records: [fields.record(site)])
      }
    ]
  }
}

/// A table as the page of the data explains it.
struct DataTableView: Sendable {
  let guide: OpenData.TableGuide

  static let fields = Fields<DataTableView>(
    .text("id") { $0.guide.id },
    .text("title") { $0.guide.title },
    .text("about") { $0.guide.about },
    .number("rowCount") { $0.guide.rowCount },
    .text("csv") { "\($0.guide.id).csv" },
    .text("json") { "\($0.guide.id).json" },
    .text("schema") { "\($0.guide.id).schema.json" },
    .number("columnCount") { $0.guide.columns.count },
    .list("columns", DataColumnView.fields) { $0.guide.columns.map(DataColumnView.init) }
  )
}

/// A column of a table as the page of the data explains it.
struct DataColumnView: Sendable {
  let guide: OpenData.ColumnGuide

  static let fields = Fields<DataColumnView>(
    .text("name") { $0.guide.name },
    .text("title") { $0.guide.title },
    .text("about") { $0.guide.about },
    .text("type") { $0.guide.type },
    .optionalText("unit") { $0.guide.unit.nonEmpty }
  )
}
