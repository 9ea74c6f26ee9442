import ArgumentParser
import Dates
import Delivery
import Diagnostics
import Loading
import Model

/// Makes the project of the next programme from one that ends.
struct RolloverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollover",
    abstract: "转到下一年：由现在的方案做出新方案的文件夹；有错误时什么也不写。Makes the next programme's project.",
    discussion: """
      照抄配置和自己的模板，结转没有完成的任务、它们的方案事项和指标，并列出要核定的时限和目标值。
      完成没有完成，按 --as-of 那天判断；不写则为现在方案的最后一天。
      Carries over the configuration, the unfinished tasks with their commitments, and the indicators; tells what is to be settled.
      What is finished is judged at --as-of, by default the last day of the present programme.
      """)

  @Argument(help: "新方案的文件夹，要没有或是空的。The folder of the new project, which is not there or empty.")
  var folder: String

  @Option(help: "新方案的时段：2020 或 2020-01-01..2020-12-31。The new period.")
  var period: String

  @OptionGroup var options: ProjectOptions

  func run() throws {
    let console = Console(options.output)
    try console.alone(in: options.project) { _ in try roll(console) }
  }

  private func roll(_ console: Console) throws {
    let undone = Wording(zh: "没有写任何文件", en: "nothing was written")
    func refuse(_ findings: [Finding]) -> ExitCode {
      console.refuse(findings.inOrder(), asJSON: options.output.json, undone)
    }
    let target = RolloverFolder(folder, from: options.project)
    guard let period = RolloverPeriod.read(period) else { throw refuse([RolloverRefusal.noPeriod(period)]) }
    if let finding = target.finding { throw refuse([finding]) }
    let old = try Examination(options, console: console)
    guard let content = old.content, !old.findings.hasErrors else { throw refuse(old.findings) }
    guard period.start > content.programme.period.end else {
      throw refuse([RolloverRefusal.overlaps(period, content.programme.period)])
    }
    let (tree, unreadable) = FileTreeReader.read(project: options.project, jobs: options.output.workers)
    let request = Rollover.Request(
      period: period, asOf: options.asOf ?? content.programme.period.end, predecessor: target.predecessor)
    let proof = RolloverProof(Rollover.roll(content, tree, request), workers: options.output.workers)
    let templates = ProjectTemplates(of: options.project)
    let findings = unreadable + proof.findings + templates.findings
    guard !findings.hasErrors else { throw refuse(findings) }
    try console.delivering { () throws(DeliveryError) in
      let files = proof.content.files + templates.files
      try FileSet.make(
        target.name, in: target.parent, holding: files.map { FileSet.File(path: $0.path, bytes: $0.bytes) })
    }
    try tell(
      RolloverReport(content: proof.content, folder: folder, hasTemplates: !templates.files.isEmpty), console)
  }

  private func tell(_ report: RolloverReport, _ console: Console) throws {
    if options.output.json {
      return try console.print(FindingJSON.document([], members: report.jsonMembers))
    }
    try console.print((options.output.quiet ? report.ending : report.text).text(in: console.language))
  }
}
