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
  let notes: [NoteKey: PageNote]
  let templates: TemplateSet
  let folder: TemplateFolder
  let findings: [Finding]

  /// Reads a project, renders its notes and runs every rule.
  init(_ options: ProjectOptions, console: Console) {
    console.progress(Wording(zh: "读取 \(options.project)", en: "reading \(options.project)"))
    let (tree, unreadable) = FileTreeReader.read(project: options.project)
    let loaded = ContentLoader.load(consume tree, asOf: options.asOf, jobs: options.output.workers)
    console.progress(Wording(zh: "排版说明", en: "rendering notes"))
    let noted = loaded.content.map { PageNotes($0, workers: options.output.workers) }
    folder = TemplateFolder(project: options.project, named: options.templates)
    templates = TemplateSet(sources: folder.sources)
    content = loaded.content
    notes = noted?.notes ?? [:]
    findings =
      (unreadable + loaded.findings + (noted?.findings ?? []) + folder.findings
      + SiteBuilder.findings(in: templates, columns: loaded.content?.programme.extraColumns))
      .inOrder()
  }
}

/// The notes of a programme, rendered, checked and ready for their pages.
private struct PageNotes {
  private(set) var notes: [NoteKey: PageNote] = [:]
  private(set) var findings: [Finding] = []

  init(_ content: LoadedContent, workers: Int) {
    let loaded = content.notes.sorted { $0.value.source.file < $1.value.source.file }
    let results = NoteRenderer(executable: Host.executable, workers: workers).render(
      loaded.map(\.value.source))
    var rendered: [NoteKey: RenderedNote] = [:]
    for ((key, _), result) in zip(loaded, results) {
      findings += result.findings
      rendered[key] = result.note
    }
    let checked = content.checkNotes(rendered)
    findings += checked.findings
    for (key, note) in rendered {
      let embeds = note.embeds.map { ($0, checked.embeds[$0]) }
      notes[key] = PageNote(
        title: content.notes[key]?.title ?? "", note: note,
        embeds: Dictionary(embeds, uniquingKeysWith: { first, _ in first }).compactMapValues { $0 })
    }
  }
}
