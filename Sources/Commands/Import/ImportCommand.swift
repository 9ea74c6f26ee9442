import ArgumentParser
import Dates
import Delivery
import Diagnostics
import Intake
import Loading
import Model

/// Turns the ledgers and tables of indicators of an office into the content of a programme.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "把现有的台账和指标表（Excel/WPS、CSV）读成方案的内容。Turns existing ledgers into the content of a programme.",
    discussion: """
      有错误时什么也不写；看得懂多少、改了什么、跳过了哪些行，都写在报告里。
      With an error nothing is written; the report says what was understood, changed and skipped.
      再次导入更新了的台账时，时限、单位、题目、权重、目标值的变化、新增和取消的任务用 --dated 日期 --basis 文号 记入 Content/adjustments.csv；
      只是改正错字、或台账只是全部任务的一部分，用 --no-record：照样更新格子，不记入，台账里没有的行不动。
      Of an updated ledger, what changed is entered into Content/adjustments.csv by --dated and --basis; with --no-record
      cells are updated all the same, nothing is entered, and rows that the ledger lacks stay as they are.
      """)

  @Argument(help: "台账或指标表，可以几个：.xlsx、.csv。Ledgers or tables of indicators.")
  var files: [String]

  @Option(help: "只读这个工作表。The only sheet to read.")
  var sheet: String?

  @Option(name: .customLong("map"), help: "指明一列的意思：列=字段；列=- 只原样保留。What a column means.")
  var maps: [String] = []

  @Option(help: "方案所在的文件夹；没有 Content 就新建。The project to import into.")
  var into = "."

  @Option(help: "没有写年份的日期是哪一年。The year of dates without one.")
  var year: Int?

  @Option(help: "像 03/04/2027 的日期先写日还是先写月。Whether days or months come first in such dates.")
  var dates: DateOrder?

  @Option(help: "台账里的完成进度、进展情况读成这个月的月报，如 2019-06。The month that columns of progress report on.")
  var month: String?

  @Flag(help: "读不准的格子留待核实，不算错误。Leave open what cannot be read for certain.")
  var leaveOpen = false

  @Option(
    help: "更新的台账里的变化从哪天起，如 2019-08-01；记入调整记录。The day since which what changed holds.",
    transform: DayArgument.day)
  var dated: Day?

  @Option(help: "变化的依据，如 区办〔2019〕29号。The document that decided what changed.")
  var basis: String?

  @Flag(help: "变化不记入调整记录：改正错误，或台账只是一部分。Enter no changes into the record.")
  var noRecord = false

  @Option(help: "把完整的报告写成网页。Write the whole report as a page.")
  var report: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let year, !(1949...2100).contains(year) {
      throw ValidationError("--year 应在 1949 到 2100 之间 / --year is from 1949 to 2100; read '\(year)'")
    }
    if noRecord, dated != nil || basis != nil {
      throw ValidationError(
        "--no-record 不能和 --dated、--basis 一起用 / --no-record goes without --dated and --basis")
    }
    if basis != nil, dated == nil {
      throw ValidationError("--basis 要和 --dated 一起用 / --basis goes with --dated")
    }
    for map in maps { _ = try mapping(map) }
    _ = try reportedMonth()
  }

  func run() throws {
    let console = Console(output)
    try console.alone(in: into) { lock in try take(console, lock) }
  }

  private func take(_ console: Console, _ lock: borrowing ProjectLock) throws {
    let (inputs, unreadable) = ImportFiles.read(files)
    let (content, contentFindings) = ImportFiles.content(of: into, jobs: output.workers)
    guard !(unreadable + contentFindings).hasErrors else {
      return try refuse(unreadable + contentFindings, console)
    }
    let outcome = try intake(inputs, content)
    try write(outcome.report, console)
    guard !outcome.report.findings.hasErrors else {
      try tell(outcome.report, console)
      throw ExitCode(1)
    }
    try deliver(outcome.files, over: content, console, lock)
    try tell(outcome.report, console)
  }

  private func intake(_ inputs: [FileTree.File], _ content: FileTree) throws -> Intake.Outcome {
    let request = Intake.Request(
      files: inputs, content: content, sheet: sheet, maps: try maps.map(mapping), year: year,
      dates: dates, month: try reportedMonth(), leavesOpen: leaveOpen, record: recordKeeping)
    do {
      return try Intake.run(request)
    } catch {
      throw ValidationError("\(error.wording.zh) / \(error.wording.en)")
    }
  }

  private var recordKeeping: RecordKeeping {
    if noRecord { return .off }
    return dated.map { .dated($0, basis: basis ?? "") } ?? .asking
  }

  private func reportedMonth() throws -> Month? {
    guard let month else { return nil }
    guard let month = Month(month) else {
      throw ValidationError("--month 写成 2019-06 的样子；读到“\(month)” / --month is like 2019-06; read '\(month)'")
    }
    return month
  }

  private func mapping(_ text: String) throws -> ColumnMapping {
    do {
      return try ColumnMapping(text)
    } catch {
      throw ValidationError("\(error.wording.zh) / \(error.wording.en)")
    }
  }

  private func refuse(_ findings: [Finding], _ console: Console) throws {
    if output.json { try console.print(FindingJSON.document(findings)) } else { console.report(findings) }
    throw ExitCode(1)
  }

  /// Writes the report as a page, also where the intake found errors.
  private func write(_ report: IntakeReport, _ console: Console) throws {
    guard let path = self.report else { return }
    try console.delivering { () throws(DeliveryError) in
      try SingleFile.write(ReportPage(report, language: console.language).bytes, to: path)
    }
  }

  private func deliver(
    _ files: [FileTree.File], over content: FileTree, _ console: Console, _ lock: borrowing ProjectLock
  ) throws {
    guard content.files.isEmpty else { return try console.write(content.replacements(files, in: into), lock) }
    try console.delivering { () throws(DeliveryError) in
      let inside = files.map { FileSet.File(path: ContentPath.inside($0.path) ?? $0.path, bytes: $0.bytes) }
      try FileSet.make(ContentPath.folder, in: into, holding: inside)
    }
  }

  private func tell(_ report: IntakeReport, _ console: Console) throws {
    if output.json {
      try console.print(ReportJSON(report).text)
      return
    }
    if !output.quiet { try console.print(ReportText(report, language: console.language).text) }
    console.report(report.findings.filter { $0.severity != .note })
    let closing = ImportClosing(report, into: into)
    if report.findings.hasErrors {
      console.fail(closing.refusal(console.language))
    } else {
      try console.print(closing.success.text(in: console.language))
    }
  }
}

/// The last line of an import.
private struct ImportClosing {
  let report: IntakeReport
  let folder: String

  init(_ report: IntakeReport, into folder: String) {
    self.report = report
    self.folder = folder
  }

  /// What stands in the way, and whether `--leave-open` would let it pass.
  func refusal(_ language: Language) -> Wording {
    let counts = FindingWriter(language: language).summary(of: report.findings)
    let open = report.findings.count { $0.severity == .error && IntakeReport.openRules.contains($0.rule) }
    guard open > 0 else { return Wording(zh: "\(counts)；没有写任何文件", en: "\(counts); nothing was written") }
    return Wording(
      zh: "\(counts)；没有写任何文件。其中 \(open) 处是读不准的格子：改好台账再导入，或加 --leave-open 先留待核实",
      en:
        "\(counts); nothing was written. \(open) are cells that cannot be read for certain: mend the ledger, "
        + "or add --leave-open to leave them open for now")
  }

  var success: Wording {
    let prefix = folder == "." ? "" : folder + "/"
    let files = report.files.map { prefix + $0 }
    guard !files.isEmpty else { return Wording(zh: "内容没有变化", en: "nothing has changed") }
    return Wording(
      zh: "已写入 \(files.joined(separator: "、"))", en: "written: \(files.joined(separator: ", "))")
  }
}

extension DateOrder: ExpressibleByArgument {}
