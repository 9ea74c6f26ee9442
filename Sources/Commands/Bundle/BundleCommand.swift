import ArgumentParser
import Bundles
import Dates
import Diagnostics
import Gate
import Loading
import Model
import Site
import Templates

/// Makes one zip or one file of the site, to be read without a network.
struct BundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract:
      "生成离线包：一个 zip，解压后双击就能看；或者一个网页文件。Makes an offline bundle: one zip that opens by double click, or one HTML file."
  )

  @Argument(help: "月份，如 2019-06；不写则为最后一个有月报的月份。The month.", transform: MonthArgument.month)
  var month: Month?

  @Option(help: "只做这个单位的部分（id 或名称）。Only the part of this department.")
  var department: String?

  @Option(help: "印在离线包上的日期，如 2019-07-05。The date of the bundle.", transform: DayArgument.day)
  var dated: Day?

  @Option(
    name: .customShort("o"), help: "写到哪个文件；不写则在 Output/bundles 里，按方案、版本和月份起名。The file to write.")
  var file: String?

  @Option(help: "zip、html（一个网页文件，手机上点开就能看）或 both（两样都要）。What to make.")
  var format = BundleFormat.zip

  @Option(
    help: ArgumentHelp(
      "不收入哪些页面，用逗号分开：\(SiteScope.optionalKinds.joined(separator: ","))。Pages to leave out; history is what tells of earlier months."
    ))
  var without: [String] = []

  @Option(help: "用这个私钥签名（.sec，见 taizhang keygen）。Sign with this secret key.")
  var sign: String?

  @OptionGroup var options: ProjectOptions

  func validate() throws {
    _ = try kinds()
    try MonthArgument.check(asOf: options.asOf, isIn: month)
    if let file, file.isEmpty || file == "-" {
      throw ValidationError("-o 后面是文件名 / -o takes the name of a file; read '\(file)'")
    }
    if file != nil, format == .both {
      throw ValidationError("-o 只能用于一种格式 / -o goes with one --format only")
    }
    if sign != nil, format == .html {
      throw ValidationError("签名只用于 zip / a signature goes with a zip only")
    }
  }

  func run() throws {
    let console = Console(options.output)
    let key = try sign.map { try KeyFile.secretKey($0, console) }
    let undone = Wording(zh: "没有生成离线包", en: "no bundle was made")
    let project = try SoundProject(options.at(month), console: console, undone: undone)
    try MonthArgument.check(project.standing)
    let subject = try BundleSubject(named: department, in: project)
    let briefings = BundledBriefings(of: subject, project, in: options.project)
    let facts = facts(of: subject, project, signer: key?.name)
    let month = project.standing.asOf.month
    let pages = BundlePages(of: project, scope: subject.scope.without(try kinds(), at: month), format: format)
    let watch = GateWatch(project)
    try pages.render(threads: options.output.workers, past: watch.gate, console)
    let files = try pages.zip(facts, briefings, dated: dated?.chinese, signing: key, console)
    let unfit = BundleNames.findings(in: files.map(\.name)) + (pages.mark.finding.map { [$0] } ?? [])
    guard unfit.isEmpty else {
      throw console.refuse(
        (project.findings + unfit).inOrder(), asJSON: options.output.json, undone)
    }
    for file in briefings.files { watch.gate.look(at: file.path, file.bytes) }
    for name in files.map(\.name) { watch.gate.look(at: name, []) }
    try watch.mustBeSound(in: BundlePath.site, options.output, console, undone: undone)
    let path = file ?? "\(OutputFolder.bundles.path(in: options.project))/\(facts.fileName)"
    var contents: [(path: String, content: BundleFile.Content)] = []
    if format.isZip { contents.append((file ?? path + ".zip", .zip(files))) }
    if format.isHTML {
      let html = try pages.html(project.examination.folder, console)
      try OneFileSize.check(html.count, console)
      contents.append((file ?? path + ".html", .html(html)))
    }
    let written = try console.bundling { () throws(BundleError) in try BundleFile.write(contents) }
    try BundleReport(
      files: written, briefings: format.isZip ? briefings : nil, month: month,
      findings: watch.findings(in: BundlePath.site)
    ).tell(options.output, console)
    Host.exit(0, holding: (project, pages))
  }

  private func facts(of subject: BundleSubject, _ project: SoundProject, signer: String?) -> BundleFacts {
    let programme = project.content.programme
    return BundleFacts(
      programme: programme.id, title: programme.title,
      sampleNote: programme.isSample ? programme.sampleNote : nil,
      edition: (project.edition.id, project.edition.name),
      department: subject.department.map { ($0.id.text, $0.name) },
      asOf: project.standing.asOf.description, month: project.standing.asOf.month.description,
      dated: dated?.description, version: Taizhang.version, content: project.examination.digest,
      signer: signer)
  }

  /// The kinds of pages to leave out, of all lists that were given.
  private func kinds() throws -> [String] {
    let kinds = without.flatMap {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    if let unknown = kinds.first(where: { !SiteScope.optionalKinds.contains($0) }) {
      let known = SiteScope.optionalKinds.joined(separator: ", ")
      throw ValidationError("没有这类页面 '\(unknown)' / no kind of page '\(unknown)'; 可选 / choose from: \(known)")
    }
    return kinds
  }
}
