import Charts
import Markup
import Model
import Templates

/// A live chart or table inside a note.
struct EmbedView: Sendable {
  let site: SiteContext
  let root: String
  /// Its place among the live charts and tables of the note, from 1.
  let number: Int

  /// Unique on the page.
  private var id: String { "embed-\(number)" }

  func markup(_ embed: Embed) -> Markup {
    switch embed {
    case .chart(let request): figure(request)
    case .tasks(let filter, let title):
      table(title, "embed-tasks", Self.taskFields.record((site, site.standing.tasks(fitting: filter))))
    case .indicators(let filter, let title):
      table(
        title, "embed-indicators",
        Self.indicatorFields.record((site, site.standing.indicators(fitting: filter))))
    }
  }

  /// The chart under its caption, at one size or for wide and narrow screens, and its data in a table to unfold.
  private func figure(_ request: ChartRequest) -> Markup {
    let chart = chart(request, id: id, width: request.kind.isSmall ? SiteContext.chartWidth : 640)
    let picture =
      request.kind.isSmall
      ? Markup(chart.node())
      : ResponsiveChart.markup(id: id) { id, isNarrow in
        isNarrow ? self.chart(request, id: id, width: ResponsiveChart.narrowWidth).node() : chart.node()
      }
    let caption = Node.element("figcaption", [Attribute("id", "\(id)-caption")], text: chart.words.title)
    return Markup(
      .element(
        "figure", [Attribute("aria-labelledby", "\(id)-caption")], [caption, .raw(picture), data(of: chart)]))
  }

  private func chart(_ request: ChartRequest, id: String, width: Double) -> any Chart {
    request.kind.chart(
      ProgrammeBrief(site.standing, request, words: ChartWords(id: id), width: width, root: root))
  }

  /// The chart's data as a table that readers unfold; on paper only the picture stands.
  private func data(of chart: any Chart) -> Node {
    let name = chart.words.language.pick("数据表", "Data")
    let region = [
      Attribute("class", "table-scroll"), Attribute("role", "region"), Attribute("tabindex", "0"),
      Attribute(
        "aria-label", "\(chart.words.title)\(chart.words.language.pick("：", ": "))\(name) \(number)"),
    ]
    let table = Node.element("div", region, [chart.tableNode])
    let summary = Node.element("summary", [], text: name)
    return .element("details", [Attribute("class", "chart-data")], [summary, table])
  }

  private func table(_ title: String, _ template: String, _ record: any Record) -> Markup {
    let table = site.rendered(
      template, [record, Self.tableFields.record((root, Self.label(title, number: number)))])
    guard !title.isEmpty else { return table }
    return Markup(
      .fragment([.element("p", [Attribute("class", "embed-title")], [.text(title)]), .raw(table)]))
  }
}

extension ChartKind {
  /// Whether one size is right on every screen.
  fileprivate var isSmall: Bool { self == .bullet || self == .progress }
}

extension EmbedView {
  /// The templates of embedded tables and what they may use.
  static var templates: [String: Schema] {
    ["embed-tasks": taskFields.schema, "embed-indicators": indicatorFields.schema]
  }

  private static let taskFields = Fields<(SiteContext, [TaskStanding])>(
    .flag("hasTasks") { !$0.1.isEmpty },
    .list("tasks", TaskView.fields) { content in content.1.map { TaskView(site: content.0, standing: $0) } }
  )

  private static let indicatorFields = Fields<(SiteContext, [IndicatorStanding])>(
    .flag("hasIndicators") { !$0.1.isEmpty },
    .list("indicators", IndicatorView.fields) { content in
      content.1.map { IndicatorView(site: content.0, standing: $0) }
    }
  )

  /// What embedded tables of both kinds use beside the site: the way to its root, and a name that no other table has.
  static let tableFields = Fields<(root: String, label: String)>(
    .text("root") { $0.root },
    .text("embedLabel") { $0.label }
  )

  private static func label(_ title: String, number: Int) -> String {
    let name = "说明中的表 \(number)"
    return title.isEmpty ? name : "\(name)：\(title)"
  }
}
