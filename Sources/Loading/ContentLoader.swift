package import Dates
package import Diagnostics
internal import Model
package import Notes

/// Reads a content folder into a programme, with everything that is wrong with it.
package struct ContentLoader: ~Copyable {
  private let files: ContentFiles

  /// Tells the files apart by what they are, and splits the notes from their front matter, by `jobs` threads.
  package init(_ tree: consuming FileTree, jobs: Int = 2) {
    files = ContentFiles(tree, jobs: jobs)
  }

  /// The texts of all notes, which can be rendered while the tables are read.
  package var noteSources: [NoteSource] { files.notes.map(\.source) }

  /// Loads the files of the folder.
  ///
  /// Every mistake is reported in one run. The content is nil only where the configuration gives no title or period;
  /// rows with mistakes are left out of it, so use it for publishing only when no finding is an error.
  /// Everything is told at `asOf`, by default the end of the last month that has reports; at most `jobs` threads read.
  package consuming func load(
    asOf: Day? = nil, jobs: Int = 2
  ) -> (content: LoadedContent?, findings: [Finding]) {
    let files = files
    _ = consume self  // so that the bytes of the files go with the draft
    var (draft, sources, findings) = DraftReader.read(consume files, asOf: asOf, jobs: jobs)
    draft.readNotes(jobs: jobs)
    findings += draft.notes.flatMap(\.findings)
    findings += Rules.check(draft, jobs: jobs)
    let (asOf, configuration, notes) = (draft.asOf, draft.configuration, Self.byKey(draft.notes))
    let (assets, registers, owners) = (draft.files.assets, draft.registers, draft.withheldOwners)
    let line = RecordLine(draft.adjustments?.sheet)
    guard let asOf, let assembled = Assembly.programme(from: consume draft, sources: sources) else {
      return (nil, findings.inOrder())
    }
    findings += ClosedFigures(assembled, line: line).findings + Corrections(assembled).findings
    let programme = assembled.withPublishedFigures()
    let content = LoadedContent(
      programme: programme, asOf: asOf, language: configuration.language, encoding: configuration.encoding,
      browser: configuration.browser.map { ($0.text, $0.spot.place) }, notes: notes, assets: assets,
      registers: registers, predecessor: configuration.predecessor, withheldOwners: owners)
    return (content, findings.inOrder())
  }

  private static func byKey(_ notes: [NoteReader.Read]) -> [NoteKey: LoadedNote] {
    var byKey: [NoteKey: LoadedNote] = [:]
    for read in notes {
      if let key = read.key, byKey[key] == nil { byKey[key] = read.note }
    }
    return byKey
  }
}
