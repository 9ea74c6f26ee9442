import Gate
import Loading
import Markup
import Model
import Notes
import Site
import Templates

extension GateContent {
  /// What a gate has to know of a project in the edition that is asked for.
  init(_ project: SoundProject) {
    self.init(withholdsPersonalData: project.edition.isPublic || !project.edition.showsInternal)
    let notes = WithheldNotes(project)
    withheld = project.printed.withheld + notes.values
    publicTexts = ProgrammeTexts(project.standing.programme).texts + notes.publicTexts
    publicTexts += project.examination.folder.sources.map {
      PublicText($0.bytes, file: $0.file, isContent: false, isMarkup: true)
    }
    commonWords = project.edition.commonWords
    pdfText = PDFTextProgram.reader(searchPath: Host.searchPath)
    figures = project.standing.programme.longFigures
  }
}

/// What an edition withholds of the notes and the files beside them, and what of the notes it prints.
private struct WithheldNotes {
  private(set) var values: [WithheldValue] = []
  private(set) var publicTexts: [PublicText] = []

  init(_ project: SoundProject) {
    let edition = project.edition
    for (key, page) in project.examination.notes.sorted(by: { file($0.key, project) < file($1.key, project) })
    {
      let file = file(key, project)
      let isWithheld = edition.withheldNotes.contains { $0.holds(key) }
      if isWithheld {
        add(page.note.bytes, .note, file)
        add(page.title, .note, file)
      } else if !edition.showsInternal {
        for part in page.note.internalParts { add(part, .internalBlock, file) }
        for embed in page.note.embeds where embed.isInternal { addTitle(of: embed, file) }
      }
      guard !isWithheld else { continue }
      publicTexts.append(PublicText(Array(page.title.utf8), file: file))
      let runs = edition.showsInternal ? [0..<page.note.bytes.count] : page.note.publicRuns
      publicTexts += runs.map { PublicText(Array(page.note.bytes[$0]), file: file, isMarkup: true) }
    }
    if !edition.showsInternal || !edition.showsAttachments || !edition.withheldNotes.isEmpty {
      addAttachments(project)
    }
  }

  /// The names of files that only internal blocks refer to, or nothing.
  private mutating func addAttachments(_ project: SoundProject) {
    let printed = project.examination.notes.filter { note in
      !project.edition.withheldNotes.contains { $0.holds(note.key) }
    }
    let links = printed.values.flatMap(\.note.files)
    let shown = links.filter { project.edition.showsInternal || !$0.isInternal }
    let published = project.edition.showsAttachments ? Set(shown.map(\.path)) : []
    for path in project.content.assets.map(\.path).sorted() where !published.contains(path) {
      let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] }
      add(String(name ?? path[...]), .attachment, path)
    }
  }

  private mutating func addTitle(of embed: NoteEmbed, _ file: String) {
    for line in embed.yaml.utf8.split(separator: UInt8(ascii: "\n")) where line.starts(with: "title:".utf8) {
      add(String(Substring(line.dropFirst(6))), .internalBlock, file)
    }
  }

  private mutating func add(_ html: [UInt8], _ reason: WithheldValue.Reason, _ file: String) {
    for text in HTMLTexts.blocks(of: html) { add(text, reason, file) }
  }

  private mutating func add(_ text: String, _ reason: WithheldValue.Reason, _ file: String) {
    if !text.isEmpty { values.append(WithheldValue(text, reason, file: file)) }
  }
}

private func file(_ key: NoteKey, _ project: SoundProject) -> String {
  project.content.notes[key]?.file ?? ""
}
