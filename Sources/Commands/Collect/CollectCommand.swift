import ArgumentParser
import Dates
import Delivery
import Diagnostics
import Loading
import Model
import Returns

/// Collects the returned forms of a month into the tables of the content.
struct CollectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect",
    abstract: "收各单位报回的填报表，并入月报和读数；有错误时什么也不写。Collects returned forms; with an error nothing is written.")

  @Argument(help: "报回的文件，或放这些文件的文件夹。Returned files, or folders that hold them.")
  var paths: [String]

  @Option(help: "月份，如 2019-07；不写按表里的。The month, if the forms do not say.", transform: MonthArgument.month)
  var month: Month?

  @Option(help: "表是哪个单位的，表里看不出来时才写。Whose form it is, where it does not say so.")
  var department: String?

  @Flag(help: "收过又变了的，以新的为准。Let new values replace those collected before.")
  var replace = false

  @Flag(name: .customLong("dry-run"), help: "只检查，不写文件。Check only; write nothing.")
  var dryRun = false

  @Option(help: "方案所在的文件夹，其中有 Content。The folder that holds Content.")
  var project = "."

  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = Console(output)
    try console.alone(in: project) { lock in try collect(console, lock) }
  }

  private func collect(_ console: Console, _ lock: borrowing ProjectLock) throws {
    let returned = ReturnedFiles(paths)
    let (tree, unreadable) = FileTreeReader.read(project: project, jobs: output.workers)
    let request = CollectRequest(
      month: month, department: department.map { Identifier($0) }, replaces: replace)
    var collection = Collector.collect(returned.files, into: tree, request, jobs: output.workers)
    collection.findings = (returned.findings + unreadable + collection.findings).inOrder()
    if collection.findings.hasErrors { collection.changes = [] }
    if !dryRun { try write(collection.changes, over: tree, console, lock) }
    try report(collection, console)
    if collection.findings.hasErrors { throw ExitCode(1) }
  }

  private func write(
    _ changes: [FileTree.File], over tree: FileTree, _ console: Console, _ lock: borrowing ProjectLock
  ) throws {
    try console.write(tree.replacements(changes, in: project), lock)
  }

  private func report(_ collection: CollectedReturns, _ console: Console) throws {
    if output.json {
      return try console.print(FindingJSON.document(collection.findings, members: collection.jsonMembers))
    }
    console.report(collection.findings)
    if output.quiet, !collection.findings.hasErrors { return }
    let language = console.language
    if !collection.returns.isEmpty, !output.quiet {
      try console.print(ReturnReport(collection: collection, language: language).text)
    }
    guard !collection.findings.hasErrors else {
      let counts = FindingWriter(language: language).summary(of: collection.findings)
      return console.fail(Wording(zh: "\(counts)；没有写任何文件", en: "\(counts); nothing was written"))
    }
    try console.print(ending(collection).text(in: language))
  }

  private func ending(_ collection: CollectedReturns) -> Wording {
    guard !collection.changes.isEmpty else { return Wording(zh: "没有变化", en: "nothing changed") }
    let (zh, en) = dryRun ? ("会写入", "would write") : ("写入", "wrote")
    let paths = collection.changes.map(\.path)
    return Wording(
      zh: "\(zh) \(paths.joined(separator: "、"))", en: "\(en) \(paths.joined(separator: ", "))")
  }
}
