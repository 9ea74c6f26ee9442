import ArgumentParser
import Diagnostics
import Loading

/// Prints everything that is wrong with a project, and writes nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "列出内容和模板中的全部问题，不生成任何文件。Lists every mistake and writes nothing.")

  @OptionGroup var options: ProjectOptions

  func run() throws {
    let console = Console(options.output)
    let examination = try Examination(options, console: console)
    let findings = examination.findings.worstFirst
    if let content = examination.content { _ = try options.edition(of: content.programme) }
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
}
