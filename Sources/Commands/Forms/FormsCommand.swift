import ArgumentParser
import Dates
import Delivery
import Diagnostics
import Loading
import Model
import Returns
import Workbooks

/// Writes the forms that departments fill in for a month.
struct FormsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: "生成某个月的填报表，每个单位一个工作簿。Writes the forms of a month, one workbook for each department.")

  @Argument(
    help: "月份，如 2019-07；季度 2019-Q3、半年 2019-H2、全年 2019。The month, quarter, half-year or year.",
    transform: MonthArgument.period)
  var period: ReportingPeriod

  @Option(help: "只给这个单位（id 或名称，可以写几次）。Only for this department; may be repeated.")
  var department: [String] = []

  @Option(help: "写到哪个文件夹；不写则为 Output/forms/月份。The folder to write into.")
  var into: String?

  @Flag(help: "覆盖内容不同的同名文件。Replace files of the same name that differ.")
  var replace = false

  @Option(help: "方案所在的文件夹，其中有 Content。The folder that holds Content.")
  var project = "."

  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = Console(output)
    try console.settle(project)
    let (tree, unreadable) = FileTreeReader.read(project: project, jobs: output.workers)
    let (content, findings) = ContentLoader(tree, jobs: output.workers).load(jobs: output.workers)
    guard let programme = content?.programme, !(unreadable + findings).hasErrors else {
      throw console.refuse(
        (unreadable + findings).inOrder(), asJSON: output.json,
        Wording(zh: "没有生成填报表", en: "no form was written"))
    }
    try check(programme)
    let forms = FormPlan.forms(of: programme, for: period).filter { isWanted($0, programme) }
    let files = try draw(forms, console)
    try console.alone(in: project, waiting: true) { lock in try write(files, console, lock) }
    try report(forms, console)
  }

  private func check(_ programme: Programme) throws {
    guard programme.period.months.contains(period.month) else {
      let (start, end) = (programme.period.start, programme.period.end)
      throw ValidationError("方案的时段是 \(start) 至 \(end) / the programme's period is \(start) to \(end)")
    }
    for name in department where !programme.departments.contains(where: { $0.isCalled(name) }) {
      let known = programme.departments.map(\.id.text).joined(separator: ", ")
      throw ValidationError("没有单位 '\(name)' / no department '\(name)'; 可选 / choose from: \(known)")
    }
  }

  private func isWanted(_ form: DepartmentForm, _ programme: Programme) -> Bool {
    department.isEmpty
      || programme.departments.contains { known in
        known.id == form.identity.department && department.contains { known.isCalled($0) }
      }
  }

  private var folder: String {
    into ?? "\(OutputFolder.forms.path(in: project))/\(period)"
  }

  private func draw(_ forms: [DepartmentForm], _ console: Console) throws -> [FileSet.File] {
    do {
      return try forms.map { form throws(WorkbookError) in
        FileSet.File(path: "\(folder)/\(form.fileName)", bytes: try FormWorkbook.bytes(of: form))
      }
    } catch {
      console.fail(error.summary)
      throw ExitCode(1)
    }
  }

  /// Writes what is not there yet; a form that somebody may have filled in is not replaced unasked.
  private func write(_ files: [FileSet.File], _ console: Console, _ lock: borrowing ProjectLock) throws {
    let changed = files.filter { Host.bytes(of: $0.path) != $0.bytes }
    let filled = changed.filter { Host.bytes(of: $0.path) != nil }
    if !replace, let first = filled.first {
      console.fail(
        Wording(
          zh: "\(filled.count) 个同名文件的内容不同，可能已经填过，没有覆盖：\(first.path)",
          en:
            "\(filled.count) files of these names differ and may be filled in; they were kept: \(first.path)"),
        help: Wording(zh: "移走它们，或加上 --replace", en: "move them away, or add --replace"))
      throw ExitCode(1)
    }
    try console.write(changed, lock)
  }

  private func report(_ forms: [DepartmentForm], _ console: Console) throws {
    if output.json { return try console.print(FindingJSON.document([], members: [("forms", list(forms))])) }
    if output.quiet { return }
    let isChinese = console.language == .zh
    let table = AlignedRows(
      header: isChinese ? ["填报表", "任务", "指标"] : ["form", "tasks", "indicators"],
      rows: forms.map { [$0.fileName, "\($0.tasks.count)", "\($0.indicators.count)"] })
    try console.print(table.text)
    let due = forms.first.map(\.dueDay.description) ?? ""
    try console.print(
      Wording(
        zh: forms.isEmpty ? "没有要填的单位" : "写在 \(folder)，请各单位于 \(due) 前报回",
        en: forms.isEmpty ? "there is nobody to ask" : "written into \(folder), due by \(due)"
      ).text(in: console.language))
  }

  private func list(_ forms: [DepartmentForm]) -> String {
    JSONText.list(
      forms.map { form in
        JSONText.object([
          ("file", JSONText.quoted("\(folder)/\(form.fileName)")), ("tasks", "\(form.tasks.count)"),
          ("indicators", "\(form.indicators.count)"),
        ])
      }, indent: 2)
  }
}
