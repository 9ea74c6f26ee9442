import ArgumentParser
import Charts
import Dates
import Diagnostics
import Loading
import Model
import Site
import Tables

/// Which columns of a table are drawn.
struct ChartFigureOptions: ParsableArguments {
  @Option(
    help: "画自己的表（.csv 或 .xlsx）；- 为标准输入。A table of your own (.csv or .xlsx); - is standard input.")
  var csv: String?

  @Option(help: "横轴或名称的列；不写为第一列。The column of names or days; the first by default.")
  var x: String?

  @Option(help: "要画的列，可以写几次；不写为其余的数字列。A column to draw; may be repeated.")
  var y: [String] = []

  @Option(help: "把一列数分成几组的列。The column that names the series of each row.")
  var series: String?

  @Option(help: "文字说明的列。The column of labels.")
  var label: String?

  @Option(parsing: .unconditional, help: "目标值。A target.", transform: ChartArguments.number)
  var target: Double?

  /// These options say which columns of a table are drawn.
  func refuseWithoutTable() throws {
    guard let option = written.first else { return }
    throw ValidationError("--\(option) 要和 --csv 同用 / --\(option) needs --csv FILE")
  }

  private var written: [String] {
    let all = [
      ("x", x != nil), ("y", !y.isEmpty), ("series", series != nil), ("label", label != nil),
      ("target", target != nil),
    ]
    return all.filter(\.1).map(\.0)
  }

  /// Refuses kinds that no table gives, and options that the kind does not take.
  func check(_ kind: ChartKind) throws {
    guard let needs = kind.tableNeeds else {
      throw ValidationError(
        "\(kind.chinese)只画方案的内容，不用 --csv / \(kind.rawValue) is drawn from the programme only, not from --csv")
    }
    var taken = ["x"]
    if needs.count.upperBound > 0 { taken.append("y") }
    if needs.takesSeries { taken.append("series") }
    if needs.takesLabel { taken.append("label") }
    if needs.takesTarget { taken.append("target") }
    if let option = written.first(where: { !taken.contains($0) }) {
      throw ValidationError("\(kind.rawValue) 不用 --\(option) / \(kind.rawValue) takes no --\(option)")
    }
  }

  /// The chart of the table's columns.
  func chart(
    _ kind: ChartKind, from file: String, _ settings: ChartSettings, _ subject: ChartSubjectOptions,
    _ console: Console
  ) throws -> any Chart {
    guard let needs = kind.tableNeeds else { throw ExitCode(1) }
    let bytes: [UInt8]
    switch InputFile.read(file) {
    case .success(let read): bytes = read
    case .failure(let failure):
      try settings.report([failure.finding], console)
      throw ExitCode(1)
    }
    let columns = FigureColumns(x: x, y: y, series: series, label: label)
    let result = FigureTableReader.read(bytes, file: file, for: needs, columns)
    try settings.report(result.findings, console)
    guard let table = result.value else { throw ExitCode(1) }
    let brief = TableBrief(
      table, words: settings.words, width: settings.width,
      period: try subject.period.map(ChartArguments.period), target: target,
      arrangement: try subject.arranged())
    guard let chart = kind.chart(brief) else { throw ExitCode(1) }
    return chart
  }
}
