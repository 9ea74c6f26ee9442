import ArgumentParser
import Diagnostics
import Loading
import Model
import Site

/// A project without errors and all that its pages are made from.
struct SoundProject {
  let examination: Examination
  let content: LoadedContent
  /// Everything that there is to say of the project, none of it an error.
  let findings: [Finding]
  /// Where the programme stands, as the edition prints it.
  let printed: EditionStanding
  var standing: Standing { printed.standing }
  var edition: Edition { printed.edition }

  /// Examines a project; its errors are told with what was not done because of them, and end the command.
  init(_ options: ProjectOptions, console: Console, undone: Wording) throws {
    let examination = try Examination(options, console: console, wantsStanding: true)
    guard let content = examination.content, !examination.findings.hasErrors else {
      throw console.refuse(examination.findings, asJSON: options.output.json, undone)
    }
    self.init(examination, content, in: try options.edition(of: content.programme))
  }

  /// Takes a project that was examined and has no errors.
  init(_ examination: Examination, _ content: LoadedContent, in edition: Edition) {
    self.examination = examination
    self.content = content
    let withheldColumns = SiteBuilder.withheldColumns(
      in: examination.templates, all: content.programme.extraColumns, of: edition)
    findings = (examination.findings + withheldColumns).inOrder()
    printed =
      examination.standing ?? EditionStanding(content.programme, asOf: content.asOf, in: edition)
  }

  /// The pages to be made of it.
  func site(
    scope: SiteScope? = nil, printed briefings: [PrintedBriefing] = [], isOffline: Bool = false
  ) -> SiteContext {
    SiteContext(
      printed, notes: examination.notes, attachments: examination.attachments, printed: briefings,
      templates: examination.templates, scope: scope ?? SiteScope(of: printed), isOffline: isOffline,
      program: "taizhang \(Taizhang.version)", picture: isOffline ? nil : SitePicture.png(of: printed))
  }
}
