import ArgumentParser
import Diagnostics
import Gate
import Loading
import Model
import Site
import Templates

/// Prints everything that is wrong with a project, and writes nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "列出内容和模板中的全部问题，不生成任何文件。Lists every mistake and writes nothing.")

  @OptionGroup var options: ProjectOptions

  func run() throws {
    let console = Console(options.output)
    let examination = try Examination(options, console: console, wantsStanding: true)
    let findings = try findings(of: examination, console).worstFirst
    if options.output.json {
      try console.print(FindingJSON.document(findings))
    } else {
      var text = ""
      let writer = FindingWriter(language: console.language)
      writer.write(findings.folded, to: &text)
      try console.print(text + writer.summary(of: findings))
    }
    Host.exit(findings.hasErrors ? 1 : 0, holding: examination)
  }

  /// What is wrong with the project; where it could be built, also what would not pass the gate of the edition.
  private func findings(of examination: Examination, _ console: Console) throws -> [Finding] {
    guard let content = examination.content else { return examination.findings }
    let edition = try options.edition(of: content.programme)
    guard !examination.findings.hasErrors else { return examination.findings }
    let project = SoundProject(examination, content, in: edition)
    let watch = GateWatch(project)
    let folder = OutputFolder.path(of: edition, in: options.project)
    do {
      try SiteBuilder(project.site(), assets: examination.folder.assets).build(
        threads: options.output.workers
      ) {
        watch.gate.look(at: $0.address, $0.bytes)
      }
    } catch let error as RenderError {
      return watch.findings(in: folder) + [error.finding]
    }
    return watch.findings(in: folder) + watch.gate.findings(in: folder)
  }
}
