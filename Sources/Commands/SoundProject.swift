import ArgumentParser
import Diagnostics
import Loading
import Model
import Site

/// A project without errors and all that its pages are made from.
struct SoundProject {
  let examination: Examination
  let content: LoadedContent
  let standing: Standing
  let edition: Edition

  /// Examines a project; its errors are told with what was not done because of them, and end the command.
  init(_ options: ProjectOptions, console: Console, undone: Wording) throws {
    let examination = try Examination(options, console: console, wantsStanding: true)
    guard let content = examination.content, let standing = examination.standing,
      !examination.findings.hasErrors
    else { throw console.refuse(examination.findings, asJSON: options.output.json, undone) }
    self.examination = examination
    self.content = content
    self.standing = standing
    edition = try options.edition(of: content.programme)
  }

  /// The pages to be made of it.
  func site(scope: SiteScope = .whole, isOffline: Bool = false) -> SiteContext {
    SiteContext(
      standing, edition: edition, notes: examination.notes, attachments: examination.attachments,
      templates: examination.templates, scope: scope, isOffline: isOffline)
  }
}
