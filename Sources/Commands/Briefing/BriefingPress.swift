import ArgumentParser
import Bundles
import Diagnostics
import Editable
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
    let pages = try printed() ?? rendered()
    let copies = try settings.isEditable ? copies(of: pages) : nil
    return pages.enumerated().map { index, pack in
      var pack = pack
      if let copies { pack.files.append(MadePack.File(ending: "docx", bytes: ZipSeal.sealed(copies[index]))) }
      return pack
    }
  }

  /// The packs as the browser prints them; nil where there is none.
  private func printed() throws -> [MadePack]? {
    do throws(PrintError) {
      let browser = try Browser.find(configured: settings.browser?.program ?? "", searchPath: Host.searchPath)
      let printer = Printer(
        browser, jobs: settings.jobs, timeLimit: settings.timeLimit, temporaryFolder: Host.temporaryFolder,
        isRoot: Host.isRoot)
      let action = Wording(zh: "排印", en: "printing")
      let documents = try printer.print(packs.jobs) { console.progress(action, $0, of: $1) }
      return documents.map(MadePack.init)
    } catch {
      guard error.reason == .noBrowser else { throw failure(error) }
      console.warn(error.summary, help: error.help)
      console.warn(
        Wording(
          zh: "只写 HTML，没有 PDF；以前的 PDF 不动",
          en: "only HTML is written, no PDF; earlier PDF files stay as they are"))
      return nil
    }
  }

  /// Tells why nothing was printed, at the place that names the browser where it is about that.
  private func failure(_ error: PrintError) -> ExitCode {
    guard case .browserUnusable(let program) = error.reason, let place = settings.browser?.place else {
      return console.failure(error.summary, help: error.help)
    }
    console.report([Finding("unusable-browser", at: place, error.summary, help: error.help, read: program)])
    return ExitCode(1)
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

  /// A copy of each pack to edit; nil where a program is missing that draws its pictures.
  private func copies(of packs: [MadePack]) throws -> [[UInt8]]? {
    do throws(EditableError) {
      let maker = try EditableCopy.find(searchPath: Host.searchPath, styles: settings.documentStyles)
      var copies: [[UInt8]] = []
      for (pack, made) in zip(self.packs.packs, packs) {
        copies.append(
          try maker.docx(
            from: made.files.first?.bytes ?? [], properties: self.packs.properties(of: pack),
            timeLimit: settings.timeLimit))
      }
      return copies
    } catch {
      guard case .missingProgram = error.reason else {
        throw console.failure(error.summary, help: error.help)
      }
      console.warn(error.summary, help: error.help)
      return nil
    }
  }
}

/// What a press is told beside its packs.
struct BriefingPressSettings {
  /// The configured browser and where it is named; nil for the one on the search path.
  let browser: (program: String, place: Place)?
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

extension MadePack {
  /// A pack as it was printed, with the HTML that was.
  fileprivate init(_ document: PrintedDocument) {
    self.init(
      name: document.name, pageCount: document.pageCount,
      files: [File(ending: "html", bytes: document.html), File(ending: "pdf", bytes: document.pdf)])
  }
}
