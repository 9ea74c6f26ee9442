import Bundles
import Dates
import Diagnostics
import Loading
import Model
import Notes
import Site
import Templates

/// What a project holds, and everything that is wrong with it.
struct Examination {
  let content: LoadedContent?
  /// Where the programme stands in the edition that was asked for; nil where none was, or it has no such edition.
  let standing: EditionStanding?
  let notes: [NoteKey: PageNote]
  /// The files that notes refer to, as they may be published.
  let attachments: Attachments
  let templates: TemplateSet
  let folder: TemplateFolder
  let findings: [Finding]
  /// The digest of the content, by which it is known again: of the list that `sha256sum` makes of its files
  /// that are read, then of those of its predecessor.
  let digest: Checksum

  /// Reads a project, renders its notes and runs every rule; computes the figures too if they are wanted.
  init(_ options: ProjectOptions, console: Console, wantsStanding: Bool = false) throws {
    try console.settle(options.project)
    console.progress(Wording(zh: "读取 \(options.project)", en: "reading \(options.project)"))
    let (tree, unreadable) = FileTreeReader.read(project: options.project, jobs: options.output.workers)
    let sums = SumList(tree.files.filter(\.isRead).map { ($0.path, $0.bytes) }).bytes
    let loader = ContentLoader(consume tree, jobs: options.output.workers)
    let rendering = RenderingFiles(loader.noteSources, workers: options.output.workers)
    let loaded = loader.load(asOf: options.asOf, jobs: options.output.workers)
    let compared = loaded.content.map {
      ComparedContent($0, project: options.project, jobs: options.output.workers)
    }
    let content = compared?.content
    let files = compared?.files ?? []
    digest = Checksum(of: sums + SumList(files.filter(\.isRead).map { ($0.path, $0.bytes) }).bytes)
    let figures = Meanwhile {
      let edition = content?.programme.editions.first { $0.id == options.edition }
      guard wantsStanding, let content, let edition else { return EditionStanding?.none }
      return EditionStanding(content.programme, asOf: content.asOf, in: edition)
    }
    folder = TemplateFolder(project: options.project, named: options.templates)
    templates = TemplateSet(sources: folder.sources)
    let misused =
      folder.sources.isEmpty
      ? [] : SiteBuilder.findings(in: templates, columns: content?.programme.extraColumns)
    console.progress(Wording(zh: "排版说明", en: "rendering notes"))
    let noted = content.map { PageNotes($0, rendering.wait()) }
    self.content = content
    standing = figures.wait()
    notes = noted?.notes ?? [:]
    attachments = Attachments(noted?.attachments ?? [:])
    findings =
      (unreadable + loaded.findings + (compared?.findings ?? []) + (noted?.findings ?? []) + folder.findings
      + misused).inOrder()
  }
}

/// The files of notes on their way through the workers while the tables are read.
struct RenderingFiles {
  private let files: [String]
  private let notes: RenderingNotes

  init(_ sources: [NoteSource], workers: Int) {
    files = sources.map(\.file)
    notes = NoteRenderer(executable: Host.executable, workers: workers).start(sources)
  }

  /// Waits until every note has its result, by file.
  func wait() -> [String: NoteResult] {
    Dictionary(zip(files, notes.wait())) { first, _ in first }
  }
}

/// The notes of a programme, rendered, checked and ready for their pages.
struct PageNotes {
  private(set) var notes: [NoteKey: PageNote] = [:]
  private(set) var attachments: [String: NoteAttachment] = [:]
  private(set) var findings: [Finding] = []

  init(_ content: LoadedContent, _ results: [String: NoteResult]) {
    var rendered: [NoteKey: RenderedNote] = [:]
    for (key, note) in content.notes.sorted(by: { $0.value.file < $1.value.file }) {
      guard let result = results[note.file] else { continue }
      findings += result.findings
      rendered[key] = result.note
    }
    let checked = content.checkNotes(rendered)
    findings += checked.findings
    attachments = checked.attachments
    for (key, note) in rendered {
      let embeds = note.embeds.map { ($0, checked.embeds[$0]) }
      notes[key] = PageNote(
        title: content.notes[key]?.title ?? "", note: note, place: content.notes[key]?.place,
        embeds: Dictionary(embeds, uniquingKeysWith: { first, _ in first }).compactMapValues { $0 })
    }
  }
}
