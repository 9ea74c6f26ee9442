import ArgumentParser
import Dates
import Diagnostics
import Narrative

/// Compares two months of a programme, or two folders.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "对比两个月或两个文件夹，列出全部不同。Compares two months, or two folders, and lists what differs.",
    discussion: """
      每一边写一个月份（2019-05，--project 里的方案）、一个文件夹（方案或它的 Content），或“文件夹@2019-05”。
      Each side is a month (2019-05, of --project), a folder (a project or its Content), or FOLDER@2019-05.
      """)

  @Argument(help: "前面的月份或文件夹。The month or folder before.")
  var before: String

  @Argument(help: "后面的月份或文件夹。The month or folder after.")
  var after: String

  @Option(help: "方案所在的文件夹，其中有 Content。The folder that holds Content.")
  var project = "."

  @Option(
    name: .customLong("as-of"), help: "没有写月份的文件夹截至哪一天。The day that folders without a month are told at.",
    transform: DayArgument.day)
  var asOf: Day?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = Console(output)
    try console.settle(project)
    var reader = DiffReader(asOf: asOf, jobs: output.workers)
    let before = try reader.read(DiffSide(before, project: project))
    let after = try reader.read(DiffSide(after, project: project))
    guard !reader.findings.hasErrors, let before, let after else {
      throw console.refuse(
        reader.findings.inOrder(), asJSON: output.json, Wording(zh: "没有对比", en: "nothing was compared"))
    }
    let groups = DiffGroups(before, after)
    try console.print(
      output.json
        ? DiffJSON(groups: groups).document : DiffText(groups: groups, language: console.language).text)
  }
}
