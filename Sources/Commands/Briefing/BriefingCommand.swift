import ArgumentParser
import Dates
import Delivery
import Diagnostics
import Gate
import Loading
import Model
import Site

/// Makes the briefing packs of a month, ready for the printer.
struct BriefingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing",
    abstract:
      "生成某个月、季度、半年或全年的简报：HTML、PDF，需要时还有可编辑的 docx。Makes a month's briefing as HTML and PDF, and as docx on request."
  )

  @Argument(
    help:
      "月份，如 2019-06；季度 2019-Q3、半年 2019-H2、全年 2019；不写则为最后一个有月报的月份。The month, quarter, half-year or year.",
    transform: MonthArgument.period)
  var period: ReportingPeriod?

  @OptionGroup var choice: BriefingChoice

  @Option(help: "印在简报上的日期，如 2019-07-05；不写则为截至日期。The date of the briefing.", transform: DayArgument.day)
  var dated: Day?

  @Flag(help: "另存可编辑的 docx。Also write an editable copy.")
  var docx = false

  @Flag(help: "覆盖办公室改过的 docx。Replace editable copies that somebody has edited.")
  var replace = false

  @Option(name: .customLong("time-limit"), help: "每份简报排印最多几秒。How many seconds printing one pack may take.")
  var timeLimit = 120

  @OptionGroup var options: ProjectOptions

  func validate() throws {
    if !(1...3600).contains(timeLimit) {
      throw ValidationError("--time-limit 应在 1 到 3600 之间 / is a number from 1 to 3600; read '\(timeLimit)'")
    }
    try MonthArgument.check(asOf: options.asOf, isIn: period?.month)
  }

  func run() throws {
    let console = Console(options.output)
    let undone = Wording(zh: "没有生成简报", en: "no briefing was made")
    let project = try SoundProject(options.at(period?.month), console: console, undone: undone)
    try MonthArgument.check(project.standing)
    let packs = BriefingPacks(
      try choice.subjects(in: project.standing.programme), project.content, project.site(),
      span: span(project.standing), dated: dated, language: options.output.lang)
    let made = try BriefingPress(packs: packs, settings: settings(project), console: console).make()
    let folder = BriefingFolder(
      project: options.project, period: span(project.standing), edition: project.edition)
    let watch = GateWatch(project)
    for pack in made {
      for file in pack.files { watch.gate.look(at: "\(pack.name).\(file.ending)", file.bytes) }
    }
    try watch.mustBeSound(in: folder.path, options.output, console, undone: undone)
    try console.alone(in: options.project, waiting: true) { lock in
      if !replace { try refuse(folder.edited(made), console) }
      try console.write(folder.changes(made, from: project), lock)
    }
    try BriefingReport(made, in: folder, findings: watch.findings(in: folder.path)).tell(
      options.output, console)
  }

  private func span(_ standing: Standing) -> ReportingPeriod {
    period ?? ReportingPeriod(standing.asOf.month)
  }

  /// Ends the run where editable copies would be lost that somebody worked on.
  private func refuse(_ edited: [String], _ console: Console) throws {
    guard let first = edited.first else { return }
    console.fail(
      Wording(
        zh: "\(edited.count) 个 docx 生成以后改过（或由旧版本生成），没有覆盖，什么也没有写：\(first)",
        en:
          "\(edited.count) editable copies were changed since they were made, or made by an older version; nothing was written: \(first)"
      ),
      help: Wording(zh: "另存到别处，或加上 --replace", en: "move them away, or add --replace"))
    throw ExitCode(1)
  }

  private func settings(_ project: SoundProject) -> BriefingPressSettings {
    let settings = project.content.programme.briefings
    return BriefingPressSettings(
      browser: project.content.browser, isEditable: docx || settings.isEditable,
      documentStyles: project.examination.folder.documentStyles, timeLimit: .seconds(timeLimit),
      jobs: options.output.workers)
  }
}
