import ArgumentParser
import Dates
import Delivery
import Diagnostics
import Loading
import Model

/// Closes a month: what was published for it stands from then on.
struct CloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "结账：记下一个月公布的数字，以后照此印；有错误时什么也不写。Closes a month: what was published for it stands.")

  @Argument(help: "月份，如 2019-06。The month.", transform: MonthArgument.month)
  var month: Month

  @Option(help: "结账的日期；不写则为今天。The day on which it is closed; today if not given.", transform: DayArgument.day)
  var on: Day?

  @Flag(help: "已经结过账的，重新结；要写 --reason。Close a month again that was closed; needs --reason.")
  var again = false

  @Option(help: "重新结账的理由，记在结账文件里。Why it is closed again; it is kept.")
  var reason: String?

  @Option(help: "方案所在的文件夹，其中有 Content。The folder that holds Content.")
  var project = "."

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if again, reason?.isEmpty != false {
      throw ValidationError("重新结账要写理由 / closing again needs a reason: --again --reason TEXT")
    }
    if !again, reason != nil {
      throw ValidationError("--reason 只用于重新结账 / --reason is for closing again: --again --reason TEXT")
    }
  }

  func run() throws {
    let console = Console(output)
    try console.alone(in: project) { lock in try close(console, lock) }
  }

  private func close(_ console: Console, _ lock: borrowing ProjectLock) throws {
    let (tree, unreadable) = FileTreeReader.read(project: project, jobs: output.workers)
    let earlier = load(tree).content?.programme.closing(of: month)
    // Closed again, a month is told by the content alone, and not by what was kept of it.
    let loaded = load(again ? tree.without(ContentPath.closed(month)) : tree)
    let findings = (unreadable + loaded.findings).inOrder()
    let undone = Wording(zh: "没有结账", en: "the month was not closed")
    guard let content = loaded.content, !findings.hasErrors else {
      throw console.refuse(findings, asJSON: output.json, undone)
    }
    let day = try closingDay(of: content.programme, after: earlier, console)
    let closed = content.programme.closed(
      month, on: day, reason: reason ?? "", earlier: earlier?.entries ?? [])
    let file = FileTree.File(path: ContentPath.closed(month), bytes: ClosedMonthText(closed).bytes)
    try console.write(tree.replacements([file], in: project), lock)
    let report = CloseReport(closed: closed, programme: content.programme, path: file.path)
    if output.json {
      return try console.print(FindingJSON.document(findings, members: report.jsonMembers))
    }
    console.report(findings)
    try console.print((output.quiet ? report.ending : report.text).text(in: console.language))
  }

  private func load(_ tree: FileTree) -> (content: LoadedContent?, findings: [Finding]) {
    ContentLoader(tree, jobs: output.workers).load(asOf: month.lastDay, jobs: output.workers)
  }

  /// The day of the closing, if the month can be closed on it.
  private func closingDay(
    of programme: Programme, after earlier: Closing?, _ console: Console
  ) throws -> Day {
    func refuse(_ zh: String, _ en: String, _ helpZh: String, _ helpEn: String) -> ExitCode {
      console.fail(Wording(zh: zh, en: en), help: Wording(zh: helpZh, en: helpEn))
      return ExitCode(1)
    }
    guard programme.period.months.contains(month) else {
      let (start, end) = (programme.period.start, programme.period.end)
      throw ValidationError(
        "\(month) 不在方案的时段 \(start) 至 \(end) 里 / \(month) is not in the programme's period")
    }
    if let before = earlier, !again {
      throw refuse(
        "\(month) 已于 \(before.day.map(\.description) ?? "—") 结账，没有改动",
        "\(month) was closed on \(before.day.map(\.description) ?? "—") and stays as it is",
        "公布的数字错了，在 adjustments.csv 写一行更正；确要重新结账，加 --again --reason 理由",
        "where a published figure is wrong, enter a correction in adjustments.csv; or close again: --again --reason TEXT"
      )
    }
    guard let day = on ?? Host.today else {
      throw refuse("不知道今天的日期", "the day of today is not known", "用 --on 写明结账日期", "give the day with --on")
    }
    let end = min(month.lastDay, programme.period.end)
    guard day >= end else {
      throw refuse(
        "\(month) 到 \(end) 才结束，\(day) 不能结账", "\(month) ends on \(end) and cannot be closed on \(day)",
        "月份过完再结账；日期写错的改 --on", "close it once the month is over, or mend --on")
    }
    if let last = earlier?.day, day < last {
      throw refuse(
        "上次结账是 \(last)，重新结账不能早于它", "the month was closed on \(last); closing again cannot be earlier",
        "改正 --on 的日期", "mend the day of --on")
    }
    return day
  }
}
