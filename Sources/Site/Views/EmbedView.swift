import Charts
import Markup
import Model
import Templates

/// A live chart or table inside a note.
struct EmbedView: Sendable {
  let site: SiteContext
  let root: String
  /// Unique on the page.
  let id: String

  func markup(_ embed: Embed) -> Markup {
    switch embed {
    case .chart(let chart, let title): figure(title, node(chart, title: title))
    case .tasks(let filter, let title):
      table(title, "embed-tasks", Self.taskFields.record((site, site.standing.tasks(fitting: filter))))
    case .indicators(let filter, let title):
      table(
        title, "embed-indicators",
        Self.indicatorFields.record((site, site.standing.indicators(fitting: filter))))
    }
  }

  /// A chart; nothing where what it is about does not exist.
  private func node(_ chart: EmbeddedChart, title: String) -> Markup? {
    let standing = site.standing
    switch chart {
    case .line(let indicator):
      return standing.indicator(indicator).map { site.line($0, id: id, title: title.nonEmpty) }
    case .bullet(let indicator):
      return standing.indicator(indicator).map { site.bullet($0, id: id, title: title.nonEmpty) }
    case .progress(let number):
      return standing.task(number).map { site.progress($0, id: id, title: title.nonEmpty) }
    case .lamps(let filter):
      let tally = Tally(standing.tasks(fitting: filter).map(\.now.lamp))
      return site.stack(tally, id: id, title: title.nonEmpty ?? "任务按亮灯", legend: true, width: 640)
    case .gantt(let filter):
      let rows = standing.tasks(fitting: filter).map { site.ganttRow($0, root: root) }
      return site.gantt([Gantt.Group(rows: rows)], id: id, title: title.nonEmpty ?? "时间轴", width: 640)
    }
  }

  private func figure(_ title: String, _ chart: Markup?) -> Markup {
    guard let chart else { return Markup() }
    guard !title.isEmpty else { return Markup(.element("figure", [], [.raw(chart)])) }
    let caption = Node.element("figcaption", [Attribute("id", "\(id)-caption")], [.text(title)])
    return Markup(
      .element("figure", [Attribute("aria-labelledby", "\(id)-caption")], [caption, .raw(chart)]))
  }

  private func table(_ title: String, _ template: String, _ record: any Record) -> Markup {
    let table = site.rendered(template, [record, Self.rootFields.record(root)])
    guard !title.isEmpty else { return table }
    return Markup(
      .fragment([.element("p", [Attribute("class", "embed-title")], [.text(title)]), .raw(table)]))
  }
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

  static let rootFields = Fields<String>(.text("root") { $0 })
}
