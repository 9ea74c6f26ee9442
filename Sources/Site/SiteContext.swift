import Dates
import Markup
package import Model
package import Notes
import Synchronization
package import Templates

/// A note ready to be placed on a page, its embeds understood.
package struct PageNote: Sendable {
  package var title: String
  package var note: RenderedNote
  /// Where a briefing prints it; nil for the end.
  package var place: BriefingPlace?
  /// What the note's blocks ask for.
  package var embeds: [NoteEmbed: Embed]

  package init(
    title: String, note: RenderedNote, place: BriefingPlace? = nil, embeds: [NoteEmbed: Embed]
  ) {
    self.title = title
    self.note = note
    self.place = place
    self.embeds = embeds
  }
}

/// Everything that the pages of one edition are made from; made once and shared by all of them.
package final class SiteContext: Sendable {
  private let content: EditionStanding
  package let notes: [NoteKey: PageNote]
  package let attachments: Attachments
  package let scope: SiteScope
  /// The printed briefings that pages link, made from the same content.
  package let printed: [PrintedBriefing]
  /// The name and the version of the program, which every page names as its maker; empty for none.
  package let program: String
  /// Whether the pages are read from a copy that nobody brings up to date.
  package let isOffline: Bool
  /// The picture that messengers show beside links to the site; nil where there is none.
  let picture: [UInt8]?
  let templates: TemplateSet
  /// The files that were read, below the content folder, as they stand before a row's number.
  private let sourceNames: [String]
  private let fragments = Mutex<[String: Markup]>([:])
  private let pieceFailure = Mutex<RenderError?>(nil)
  let whole: Group
  let workstreams: [Group]
  let departments: [Group]
  let actions: [Group]
  let commitmentsByTask: [TaskNumber: [Commitment]]

  package init(
    _ content: EditionStanding, notes: [NoteKey: PageNote],
    attachments: Attachments = Attachments(),
    printed: [PrintedBriefing] = [], templates: TemplateSet, scope: SiteScope = .whole,
    isOffline: Bool = false,
    program: String = "",
    picture: [UInt8]? = nil
  ) {
    self.attachments = attachments
    self.scope = scope
    self.printed = printed
    self.isOffline = isOffline
    self.program = program
    self.picture = picture
    self.templates = templates
    self.content = content
    let edition = content.edition
    self.notes = notes.filter { note in !edition.withheldNotes.contains { $0.holds(note.key) } }
    let standing = content.standing
    let programme = standing.programme
    sourceNames = programme.sources.map { (ContentPath.inside($0) ?? $0) + " 第 " }
    whole = Group(
      id: "all", name: programme.title, about: "", address: Address.home, filter: "",
      rollup: standing.rollup)
    workstreams = programme.workstreams.map {
      Group(
        id: $0.id.text, name: $0.name, about: $0.summary, address: Address.workstream($0.id),
        filter: "workstream=\($0.id)",
        rollup: standing.rollup(of: $0))
    }
    departments = programme.departments.map {
      Group(
        id: $0.id.text, name: $0.name, about: "", address: Address.department($0.id),
        filter: "department=\($0.id)&role=lead",
        rollup: standing.rollup(of: $0))
    }
    actions = programme.actions.map {
      Group(
        id: $0.id.text, name: $0.name, about: $0.summary, address: Address.action($0.id),
        filter: "action=\($0.id)",
        rollup: standing.rollup(of: $0))
    }
    var byTask: [TaskNumber: [Commitment]] = [:]
    for commitment in programme.commitments {
      for number in commitment.tasks { byTask[number, default: []].append(commitment) }
    }
    commitmentsByTask = byTask
  }

  package var standing: Standing { content.standing }
  package var edition: Edition { content.edition }
  var programme: Programme { standing.programme }
  var asOf: Day { standing.asOf }

  /// Where a value was read, below the content folder: `tasks.csv 第 14 行`.
  func source(_ origin: Origin) -> String {
    guard sourceNames.indices.contains(origin.source) else { return "" }
    return sourceNames[origin.source] + String(origin.row) + " 行"
  }

  /// A piece that many pages share, made by the first of them.
  func fragment(named name: String, make: () -> Markup) -> Markup {
    if let fragment = fragments.withLock({ $0[name] }) { return fragment }
    let fragment = make()
    fragments.withLock { $0[name] = fragment }
    return fragment
  }

  /// Renders a whole document.
  ///
  /// - Throws: what is wrong with its template, or with that of a piece in it.
  func render(_ template: String, _ records: [any Record], into bytes: inout [UInt8]) throws(RenderError) {
    try templates.render(template, records.map(Value.record), into: &bytes)
    if let failure = pieceFailure.withLock({ $0 }) { throw failure }
  }

  /// A piece of a document, with the site behind the records; nothing where its template nests too deep, which
  /// whoever renders the document is told.
  func rendered(_ template: String, _ records: [any Record]) -> Markup {
    var bytes: [UInt8] = []
    let stack = records + [SiteView.fields.record(SiteView(site: self))]
    do throws(RenderError) {
      try templates.render(template, stack.map(Value.record), into: &bytes)
      return Markup(raw: bytes)
    } catch {
      pieceFailure.withLock { $0 = $0 ?? error }
      return Markup()
    }
  }

  /// The site as it stood at a month's end; for the month of as-of, as it stands.
  func asOfEnd(of month: Month) -> SiteContext {
    guard month != asOf.month else { return self }
    return SiteContext(
      content.at(month.lastDay), notes: notes, attachments: attachments, printed: printed,
      templates: templates,
      scope: scope,
      isOffline: isOffline, program: program)
  }

  /// The printed briefings of a month, about the subjects that are wanted.
  func printed(in month: Month, where isWanted: (PrintedBriefing) -> Bool = { _ in true })
    -> [PrintedBriefingView]
  {
    printed.filter { $0.month == month && isWanted($0) }.map(PrintedBriefingView.init)
  }

  func views(_ groups: [Group]) -> [GroupView] { groups.map { GroupView(site: self, group: $0) } }
}
