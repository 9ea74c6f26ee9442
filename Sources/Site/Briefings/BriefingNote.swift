import Charts
import Diagnostics
import Markup
import Model
import Narrative
import Notes
import Templates

/// The office's own words as a briefing prints them: nothing leads out of the document.
struct BriefingNote: Sendable {
  let briefing: Briefing
  let note: PageNote

  var markup: Markup {
    var bytes: [UInt8] = []
    var number = 0
    note.note.html(
      link: { _ in nil },
      file: { link in
        guard briefing.site.edition.showsAttachments else { return nil }
        return link.isImage ? picture(link) : "#words"
      },
      embed: { embed in
        number += 1
        guard let embed = note.embeds[embed] else { return Markup() }
        return BriefingEmbed(briefing: briefing, id: "embed-\(number)").markup(embed)
      },
      showsInternal: briefing.site.edition.showsInternal, into: &bytes)
    return Markup(raw: bytes)
  }

  /// The picture itself, since the document stands alone; nothing where there is no such file.
  private func picture(_ link: NoteFileLink) -> String {
    guard let bytes = briefing.site.attachments.bytes(of: link) else { return "data:," }
    return MediaType.dataAddress(of: bytes, at: link.path)
  }
}

/// A live chart or table inside a note of a briefing.
struct BriefingEmbed: Sendable {
  let briefing: Briefing
  /// Unique in the document.
  let id: String

  func markup(_ embed: Embed) -> Markup {
    switch embed {
    case .chart(let request): figure(request)
    case .tasks(let filter, let title):
      table(
        title, "briefing-task-table",
        Self.taskFields.record((briefing, briefing.standing.tasks(fitting: filter))))
    case .indicators(let filter, let title):
      table(
        title, "briefing-indicator-table",
        Self.indicatorFields.record((briefing, briefing.standing.indicators(fitting: filter))))
    }
  }

  private func figure(_ request: ChartRequest) -> Markup {
    let words = ChartWords(id: id, language: briefing.language.ofCharts)
    let chart = request.kind.chart(
      ProgrammeBrief(briefing.standing, request, words: words, width: Self.chartWidth))
    let caption = Node.element("figcaption", [Attribute("id", "\(id)-caption")], text: chart.words.title)
    return Markup(
      .element("figure", [Attribute("aria-labelledby", "\(id)-caption")], [chart.node(), caption]))
  }

  /// The width of the type area, in the pixels of a browser.
  private static let chartWidth = 580.0

  private func table(_ title: String, _ template: String, _ record: any Record) -> Markup {
    let table = briefing.site.rendered(template, [record])
    guard !title.isEmpty else { return table }
    return Markup(
      .fragment([.element("p", [Attribute("class", "table-title")], [.text(title)]), .raw(table)]))
  }
}

extension BriefingEmbed {
  /// The templates of embedded tables and what they may use.
  static var templates: [String: Schema] {
    ["briefing-task-table": taskFields.schema, "briefing-indicator-table": indicatorFields.schema]
  }

  private static let taskFields = Fields<(Briefing, [TaskStanding])>(
    .record("words", BriefingWords.fields) { $0.0.language },
    .list("tasks", BriefingTask.fields) { $0.0.tasks($0.1) }
  )

  private static let indicatorFields = Fields<(Briefing, [IndicatorStanding])>(
    .record("words", BriefingWords.fields) { $0.0.language },
    .list("indicators", BriefingIndicator.fields) { content in
      content.1.map { BriefingIndicator(briefing: content.0, standing: $0, table: "embedded") }
    }
  )
}
