import ArgumentParser
import Diagnostics
import Printing
import Site
import Templates

/// Turns packs into files: the HTML, the printed PDF, and the editable copy where it is wanted.
struct BriefingPress {
  let packs: BriefingPacks
  let settings: BriefingPressSettings
  let console: Console

  /// The packs with all that the programs of this machine can make of them; what they cannot is told.
  func make() throws -> [MadePack] {
    try printed() ?? rendered()
  }

  /// The packs as the browser prints them; nil where there is none.
  private func printed() throws -> [MadePack]? {
    do throws(PrintError) {
      let browser = try Browser.find(configured: settings.browser, searchPath: Host.searchPath)
      let printer = Printer(
        browser, jobs: settings.jobs, timeLimit: settings.timeLimit, temporaryFolder: Host.temporaryFolder,
        isRoot: Host.isRoot)
      let action = Wording(zh: "排印", en: "printing")
      let documents = try printer.print(packs.jobs) { console.progress(action, $0, of: $1) }
      return documents.map { document in
        MadePack(
          name: document.name, pageCount: document.pageCount,
          files: [
            MadePack.File(ending: "html", bytes: document.html),
            MadePack.File(ending: "pdf", bytes: document.pdf),
          ])
      }
    } catch {
      guard error.reason == .noBrowser else { throw console.failure(error.summary, help: error.help) }
      console.warn(error.summary, help: error.help)
      return nil
    }
  }

  /// The packs as HTML alone.
  private func rendered() throws -> [MadePack] {
    do throws(RenderError) {
      return try packs.packs.map { pack throws(RenderError) in
        let html = try pack.html(pages: pack.isLong ? [:] : nil)
        return MadePack(
          name: packs.fileName(of: pack), pageCount: nil, files: [MadePack.File(ending: "html", bytes: html)])
      }
    } catch {
      console.report([error.finding])
      throw ExitCode(1)
    }
  }
}

/// What a press is told beside its packs.
struct BriefingPressSettings {
  /// The configured browser; empty for the one on the search path.
  let browser: String
  let isEditable: Bool
  /// The styles of editable copies by the names of their files.
  let documentStyles: [String: [UInt8]]
  let timeLimit: Duration
  let jobs: Int
}

/// A pack as files.
struct MadePack {
  struct File {
    /// What the file's name ends with: `pdf`.
    let ending: String
    let bytes: [UInt8]
  }

  let name: String
  /// Nil where it was not printed.
  let pageCount: Int?
  var files: [File]
}
