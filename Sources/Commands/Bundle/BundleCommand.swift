import ArgumentParser
import Bundles
import Dates
import Delivery
import Diagnostics
import Loading
import Model
import Returns
import Site
import Templates

/// Makes one zip of the site, to be read without a network.
struct BundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "生成离线包：一个 zip，解压后双击就能看。Makes an offline bundle: one zip that opens by double click.")

  @Argument(help: "月份，如 2019-06；不写则为最后一个有月报的月份。The month.", transform: MonthArgument.month)
  var month: Month?

  @Option(help: "只做这个单位的部分（id 或名称）。Only the part of this department.")
  var department: String?

  @Option(help: "印在离线包上的日期，如 2019-07-05。The date of the bundle.", transform: DayArgument.day)
  var dated: Day?

  @Option(
    name: .customShort("o"), help: "写到哪个文件；不写则在 Output/bundles 里，按方案、版本和月份起名。The file to write.")
  var file: String?

  @OptionGroup var options: ProjectOptions

  func validate() throws {
    try MonthArgument.check(asOf: options.asOf, isIn: month)
  }

  func run() throws {
    let console = Console(options.output)
    let undone = Wording(zh: "没有生成离线包", en: "no bundle was made")
    let project = try SoundProject(options.at(month), console: console, undone: undone)
    try MonthArgument.check(project.standing)
    let subject = try BundleSubject(named: department, in: project)
    let briefings = BundledBriefings(of: subject, project, in: options.project)
    let facts = facts(of: subject, project)
    let archive = try archive(subject, project, briefings, facts, console)
    let misnamed = BundleNames.findings(in: archive.paths)
    guard misnamed.isEmpty else {
      throw console.refuse(project.examination.findings + misnamed, asJSON: options.output.json, undone)
    }
    let path = file ?? "\(OutputFolder.bundles.path(in: options.project))/\(facts.fileName).zip"
    let written = try console.delivering { () throws(DeliveryError) in
      try BundleFile.write(archive.files, to: path)
    }
    BundleReport(
      file: written, briefings: briefings, month: project.standing.asOf.month,
      findings: project.examination.findings
    ).tell(options.output, console)
    Host.exit(0, holding: (project, archive))
  }

  private func facts(of subject: BundleSubject, _ project: SoundProject) -> BundleFacts {
    let programme = project.content.programme
    return BundleFacts(
      programme: programme.id, title: programme.title,
      sampleNote: programme.isSample ? programme.sampleNote : nil,
      edition: (project.edition.id, project.edition.name),
      department: subject.department.map { ($0.id.text, $0.name) },
      asOf: project.standing.asOf.description, month: project.standing.asOf.month.description,
      dated: dated?.description, version: Taizhang.version, content: project.examination.digest, signer: nil)
  }

  /// Renders everything into an archive in memory.
  private func archive(
    _ subject: BundleSubject, _ project: SoundProject, _ briefings: BundledBriefings, _ facts: BundleFacts,
    _ console: Console
  ) throws -> BundleArchive {
    let archive = BundleArchive()
    let site = project.site(scope: subject.scope, isOffline: true)
    let builder = SiteBuilder(site, assets: project.examination.folder.assets)
    let progress = ProgressCounter(
      console, Wording(zh: "生成页面", en: "rendering pages"), total: builder.addresses.count)
    do {
      try builder.build(threads: options.output.workers) { file in
        archive.add(BundlePath.site + file.address, file.bytes)
        progress.step()
      }
      let start = StartPage(
        site, folder: BundlePath.site, documents: briefings.documents, dated: dated?.chinese,
        signer: facts.signer)
      archive.add(BundlePath.start, try start.html())
    } catch let error as RenderError {
      console.report([error.finding])
      throw ExitCode(1)
    }
    for file in briefings.files { archive.add(file.path, file.bytes) }
    archive.describe(facts)
    return archive
  }
}
