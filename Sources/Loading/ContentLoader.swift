package import Dates
package import Diagnostics
internal import Model

/// Reads a content folder into a programme, with everything that is wrong with it.
package enum ContentLoader {
  /// Loads the files of a content folder.
  ///
  /// Every mistake is reported in one run. The content is nil only where the configuration gives no title or period;
  /// rows with mistakes are left out of it, so use it for publishing only when no finding is an error.
  ///
  /// - Parameters:
  ///   - asOf: the day to tell everything at; by default the end of the last month that has reports.
  ///   - jobs: how many threads may read at once.
  package static func load(
    _ tree: FileTree, asOf: Day? = nil, jobs: Int = 2
  ) -> (content: LoadedContent?, findings: [Finding]) {
    let files = ContentFiles(tree)
    var (draft, sources, findings) = DraftReader.read(files, asOf: asOf, jobs: jobs)
    let registers = draft.registers
    let notes = files.notes.concurrentMap(jobs: jobs) { NoteReader.read($0, registers) }
    for note in notes {
      findings += note.findings
      draft.doubts += note.doubts
    }
    guard let programme = Assembly.programme(from: draft, sources: sources), let asOf = draft.asOf else {
      return (nil, findings.inOrder())
    }
    let content = LoadedContent(
      programme: programme, asOf: asOf, titleInEnglish: draft.configuration.titleInEnglish,
      language: draft.configuration.language, notes: byKey(notes), assets: files.assets)
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
