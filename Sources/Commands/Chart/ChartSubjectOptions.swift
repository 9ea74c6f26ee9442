import ArgumentParser
import Charts
import Dates
import Diagnostics
import Loading
import Model
import Site

/// What a chart of the programme shows.
struct ChartSubjectOptions: ParsableArguments {
  @Option(help: "方案所在的文件夹，其中有 Content。The folder that holds Content.")
  var project = "."

  @Option(help: "指标，可以写几次。An indicator's id; may be repeated.")
  var indicator: [String] = []

  @Option(help: "任务序号，可以写几次。A task's number; may be repeated.")
  var task: [String] = []

  @Option(help: "工作板块。The id of a workstream.")
  var workstream: String?

  @Option(help: "单位。The id of a department.")
  var department: String?

  @Option(help: "专项行动。The id of a special action.")
  var action: String?

  @Option(help: "亮灯。A lamp: done, green, yellow, red, grey.")
  var lamp: String?

  @Option(help: "按什么分组：workstream、department、action。What tasks are grouped by.")
  var by: String?

  @Option(help: "时段，如 2019-01..2019-06。The period.")
  var period: String?

  @Option(help: "几组数据怎样排：grouped、stacked、share。How several series are arranged.")
  var arrangement: String?

  private var choices: [ChartOption] {
    [
      ChartOption(.indicator, indicator), ChartOption(.task, task),
      ChartOption(.workstream, workstream),
      ChartOption(.department, department),
      ChartOption(.action, action), ChartOption(.lamp, lamp),
      ChartOption(.by, by),
    ]
  }

  private var forms: [ChartOption] {
    [
      ChartOption(.period, period),
      ChartOption(.arrangement, arrangement),
    ]
  }

  /// A table has no indicators and tasks to choose from.
  func refuseWithTable(_ kind: ChartKind) throws {
    if let option = choices.first(where: { !$0.values.isEmpty }) {
      throw ValidationError(
        "--\(option.key.rawValue) 不能和 --csv 同用 / --\(option.key.rawValue) cannot stand beside --csv")
    }
    _ = try period.map(ChartArguments.period)
    _ = try arranged()
    if period != nil, kind.tableNeeds?.takesPeriod == false {
      throw ValidationError(
        "\(kind.rawValue) 画自己的表时不用 --period / \(kind.rawValue) of a table takes no --period")
    }
    if arrangement != nil, !kind.needs.takesArrangement {
      throw ValidationError("\(kind.rawValue) 不用 --arrangement / \(kind.rawValue) takes no --arrangement")
    }
  }

  /// The arrangement as a word of ours.
  func arranged() throws -> ChartRequest.Arrangement? {
    guard let arrangement else { return nil }
    if let known = ChartRequest.Arrangement(rawValue: arrangement) { return known }
    throw ValidationError(
      "--arrangement 可选 / choose from: grouped, stacked, share; read '\(arrangement)'")
  }

  /// The chart of what was chosen from the project's content.
  func chart(
    _ kind: ChartKind, title: String, _ settings: ChartSettings, _ console: Console
  ) throws -> any Chart {
    try console.settle(project)
    let (tree, unreadable) = FileTreeReader.read(project: project)
    let loaded = ContentLoader(consume tree).load(asOf: settings.words.asOf)
    let compared = loaded.content.map { ComparedContent($0, project: project) }
    let all = unreadable + loaded.findings + (compared?.findings ?? [])
    let mistakes = all.filter { $0.severity == .error }
    try settings.report(mistakes.inOrder(), console)
    guard let content = compared?.content else { throw ExitCode(1) }
    let (request, findings) = content.chartRequest(kind, title: title, choices + forms)
    try settings.report(findings, console, code: 64)
    let standing = Standing(content.programme, asOf: content.asOf)
    var brief = ProgrammeBrief(standing, request, words: settings.words, width: settings.width)
    brief.words.source = source(settings.words, brief)
    return kind.chart(brief)
  }

  /// The source that was given, else where the figures were read; a sample always says that it is one.
  private func source(_ words: ChartWords, _ brief: ProgrammeBrief) -> String {
    let given = words.source.isEmpty ? brief.usualSource : words.source
    guard brief.standing.programme.isSample else { return given }
    return words.language == .zh ? "\(given)（示例数据）" : "\(given) (sample figures)"
  }
}
