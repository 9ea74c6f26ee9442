import ArgumentParser
import Diagnostics
import Markup
import Notes

/// What can be done with a single note.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "试排说明。Tries notes.", subcommands: [Render.self])

  /// Prints the HTML of one note; live charts and tables are left as empty places.
  struct Render: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "render", abstract: "打印一篇 Markdown 说明的 HTML。Prints the HTML of one note.")

    @Argument(help: "说明文件。The note.")
    var file: String

    @Flag(help: "连同仅内部版的内容。Include what only the internal edition shows.")
    var `internal` = false

    @OptionGroup var output: OutputOptions

    func run() throws {
      let console = Console(output)
      let (parts, doubts) = NoteFile.split(try console.input(file), file: file)
      let source = NoteSource(
        file: file, body: parts.body.bytes, firstLine: parts.body.firstLine, idPrefix: "note-")
      let results = NoteRenderer(executable: Host.executable, workers: 1).render([source])
      let findings = (doubts + results.flatMap(\.findings)).inOrder()
      console.report(findings)
      var html: [UInt8] = []
      results.first?.note?.html(
        link: { "\($0.kind.rawValue):\($0.id)" }, embed: { _ in .init() }, showsInternal: `internal`,
        into: &html)
      try console.print(raw: html)
      if findings.hasErrors { throw ExitCode(1) }
    }
  }
}
