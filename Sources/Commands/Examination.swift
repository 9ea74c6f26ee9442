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
    let loaded = ContentLoader.load(tree, asOf: options.asOf)
    let noted = (loaded.content?.notes ?? [:]).sorted { $0.value.source.file < $1.value.source.file }
    let sources = noted.map(\.value.source)
    console.progress(Wording(zh: "排版 \(sources.count) 篇说明", en: "rendering \(sources.count) notes"))
    let rendered = NoteRenderer(executable: Host.executable, workers: options.output.workers).render(sources)
    folder = TemplateFolder(project: options.project, named: options.templates)
    templates = TemplateSet(sources: folder.sources)
    content = loaded.content
    var notes: [NoteKey: PageNote] = [:]
    for (note, result) in zip(noted, rendered) {
      if let html = result.note { notes[note.key] = PageNote(title: note.value.title ?? "", note: html, embeds: []) }
    }
    self.notes = notes
    findings = (unreadable + loaded.findings + rendered.flatMap(\.findings) + folder.findings + SiteBuilder.findings(in: templates))
      .inOrder()
  }
}
