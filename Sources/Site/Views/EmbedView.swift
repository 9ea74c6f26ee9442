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
    case .line(let indicator, let title):
      figure(title, site.standing.indicator(indicator).map { site.line($0, id: id, title: title) })
    case .bullet(let indicator, let title):
      figure(title, site.standing.indicator(indicator).map { site.bullet($0, id: id, title: title) })
    case .progress(let number, let title):
      figure(title, site.standing.task(number).map { site.progress($0, id: id, title: title) })
    case .lamps(let scope, let title):
      figure(title, lamps(scope, title: title ?? "任务按亮灯"))
    case .gantt(let numbers, let title):
      figure(title, gantt(numbers, title: title ?? "时间轴"))
    case .tasks(let scope, let lamp, let numbers):
      table(tasks(scope, lamp, numbers))
    case .indicators(let workstream, let ids):
      table(indicators(workstream, ids))
    }
  }

  private func lamps(_ scope: Embed.Scope, title: String) -> Node {
    site.stack(Tally(tasks(in: scope).map(\.now.lamp)), id: id, title: title, legend: true, width: 480)
  }

  private func gantt(_ numbers: [TaskNumber], title: String) -> Node {
    let rows = numbers.compactMap { site.standing.task($0) }.map { site.ganttRow($0, root: root) }
    return site.gantt([Gantt.Group(rows: rows)], id: id, title: title)
  }

  /// A chart with its title; nothing where what it is about does not exist.
  private func figure(_ title: String?, _ chart: Node?) -> Markup {
    guard let chart else { return Markup() }
    guard let title else { return Markup(.element("figure", [], [chart])) }
    let caption = Node.element("figcaption", [Attribute("id", "\(id)-caption")], [.text(title)])
    return Markup(.element("figure", [Attribute("aria-labelledby", "\(id)-caption")], [caption, chart]))
  }

  private func tasks(in scope: Embed.Scope) -> [TaskStanding] {
    switch scope {
    case .programme: site.standing.tasks
    case .workstream(let id): site.standing.tasks(in: id)
    case .department(let id): site.standing.tasks(ledBy: id)
    case .action(let id): site.standing.tasks(of: id)
    }
  }

  private func tasks(_ scope: Embed.Scope, _ lamp: Lamp?, _ numbers: [TaskNumber]?) -> [TaskStanding] {
    let candidates = numbers.map { $0.compactMap { site.standing.task($0) } } ?? tasks(in: scope)
    return candidates.filter { lamp == nil || $0.now.lamp == lamp }
  }

  private func indicators(_ workstream: Identifier<Workstream>?, _ ids: [Identifier<Indicator>]?)
    -> [Indicator]
  {
    if let ids { return ids.compactMap { site.standing.indicator($0) } }
    return site.programme.indicators.filter { workstream == nil || $0.workstream == workstream }
  }

  private func table(_ tasks: [TaskStanding]) -> Markup {
    rendered("embed-tasks", Self.taskFields.record((site, tasks)))
  }

  private func table(_ indicators: [Indicator]) -> Markup {
    rendered("embed-indicators", Self.indicatorFields.record((site, indicators)))
  }
}

extension EmbedView {
  /// The templates of embedded tables and what they may use.
  static var templates: [(name: String, schemas: [Schema])] {
    [
      ("embed-tasks", [taskFields.schema, rootFields.schema, SiteView.fields.schema]),
      ("embed-indicators", [indicatorFields.schema, rootFields.schema, SiteView.fields.schema]),
    ]
  }

  private static let taskFields = Fields<(SiteContext, [TaskStanding])>(
    .flag("hasTasks") { !$0.1.isEmpty },
    .list("tasks", TaskView.fields) { content in content.1.map { TaskView(site: content.0, standing: $0) } }
  )

  private static let indicatorFields = Fields<(SiteContext, [Indicator])>(
    .flag("hasIndicators") { !$0.1.isEmpty },
    .list("indicators", IndicatorView.fields) { content in
      content.1.map { IndicatorView(site: content.0, indicator: $0) }
    }
  )

  private static let rootFields = Fields<String>(.text("root") { $0 })

  private func rendered(_ template: String, _ record: any Record) -> Markup {
    let records = [record, Self.rootFields.record(root), SiteView.fields.record(SiteView(site: site))]
    var bytes: [UInt8] = []
    do {
      try site.templates.render(template, records.map(Value.record), into: &bytes)
      return Markup(raw: bytes)
    } catch {
      return Markup()
    }
  }
}
