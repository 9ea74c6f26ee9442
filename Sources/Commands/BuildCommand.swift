import ArgumentParser
import Bundles
import Delivery
import Diagnostics
import Gate
import Loading
import Model
import Site
import Templates

/// Builds the site of an edition.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "生成网站；内容有错误时什么也不写。Builds the site; with an error in the input nothing is written.")

  @Flag(help: "说明这一版不印什么、按哪条规则、各有多少。Tell what the edition withholds, by which rule, how often.")
  var explain = false

  @OptionGroup var options: ProjectOptions

  func run() throws {
    let console = Console(options.output)
    let project = try SoundProject(
      options, console: console, undone: Wording(zh: "没有生成任何文件", en: "nothing was written"))
    let briefings = ProjectBriefings.all(of: project, in: options.project)
    let site = project.site(printed: briefings.printed)
    let watch = GateWatch(project)
    let output = OutputFolder.path(of: project.edition, in: options.project)
    console.progress(Wording(zh: "生成页面", en: "rendering pages"))
    let summary = try publish(site, project, past: watch, to: output, console)
    if let warning = briefings.warning, !options.output.json {
      console.warn(warning.summary, help: warning.help)
    }
    try report(project.standing, watch.findings(in: output), output, summary, console)
    if explain, !options.output.json {
      try console.print(watch.gate.account.text(edition: project.edition.name, in: console.language))
    }
    Host.exit(0, holding: (project, site))
  }

  /// Renders every page into the output folder and puts it in place as a whole, if the gate lets every file pass.
  private func publish(
    _ site: SiteContext, _ project: SoundProject, past watch: GateWatch, to output: String, _ console: Console
  ) throws -> PublicationSummary {
    do {
      let publication = try Publication(folder: output)
      let sums = SumRecorder()
      try SiteBuilder(site, assets: project.examination.folder.assets).build(threads: options.output.workers)
      {
        file in
        watch.gate.look(at: file.address, file.bytes)
        sums.add(file.address, file.bytes)
        try publication.write(file.address, file.bytes)
      }
      try watch.mustBeSound(
        in: output, options.output, console, undone: Wording(zh: "没有生成任何文件", en: "nothing was written"))
      try publication.write(SumList.fileName, sums.list.bytes)
      let summary = try publication.finish()
      if let leftover = summary.leftover { console.warn(leftover.summary, help: leftover.help) }
      return summary
    } catch let error as DeliveryError {
      console.fail(error.summary, help: error.help)
      throw ExitCode(1)
    } catch let error as RenderError {
      console.report([error.finding])
      throw ExitCode(1)
    }
  }

  /// What others put into the output folder, the first few by name.
  private func kept(_ paths: [String]) -> Wording {
    let shown = paths.prefix(5).map(PrintedName.of)
    let named = shown.joined(separator: " ") + (paths.count > 5 ? " …" : "")
    return Wording(
      zh: "保留别人放在那里的 \(paths.count) 项：\(named)", en: "kept what others put there (\(paths.count)): \(named)")
  }

  private func report(
    _ standing: Standing, _ findings: [Finding], _ output: String, _ summary: PublicationSummary,
    _ console: Console
  ) throws {
    if options.output.json {
      try console.print(FindingJSON.document(findings))
      return
    }
    console.report(findings.filter { $0.severity != .note })
    if options.output.quiet { return }
    try console.print(SummaryTable(standing: standing, findings: findings, language: console.language).text)
    let pages = Wording(
      zh: "写入 \(summary.written) 个文件，未变 \(summary.unchanged) 个，删除 \(summary.removed.count) 个",
      en: "\(summary.written) files written, \(summary.unchanged) unchanged, \(summary.removed.count) removed"
    )
    try console.print(pages.text(in: console.language))
    if !summary.kept.isEmpty { try console.print(kept(summary.kept).text(in: console.language)) }
    try console.print(
      Wording(zh: "网站：\(output)/index.html", en: "site: \(output)/index.html").text(
        in: console.language))
  }
}
