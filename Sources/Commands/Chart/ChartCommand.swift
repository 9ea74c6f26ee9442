import ArgumentParser
import Charts
import Dates
import Delivery
import Diagnostics
import Loading
import Model
import Site

/// Draws one chart as a picture or a table of its own.
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "画一张图，存成单独的 SVG 文件。Draws one chart into an SVG file of its own.",
    discussion: ChartKindList.text)

  @Argument(help: "图的种类，见上。The kind of chart, listed above.")
  var kind: String

  @Option(name: .shortAndLong, help: "写到哪个文件；- 为标准输出。The file to write; - is standard output.")
  var output: String

  @Option(help: "标题。The title.")
  var title = ""

  @Option(help: "资料来源。Where the figures come from.")
  var source: String?

  @Option(help: "计量单位。The unit of the figures.")
  var unit = ""

  @Option(
    name: .customLong("as-of"), help: "截至日期，如 2019-06-30。The day that everything is told at.",
    transform: DayArgument.day)
  var asOf: Day?

  @Option(
    parsing: .unconditional, help: "宽度，200 到 4000 像素，不写为 640。The width in pixels, 640 by default.",
    transform: ChartArguments.width)
  var width = 640.0

  @Flag(help: "写 CSV 数据表，不画图。Write the data as CSV instead.")
  var table = false

  @OptionGroup(title: "方案里的图 / FROM THE PROGRAMME") var subject: ChartSubjectOptions
  @OptionGroup(title: "自己的数据 / FROM A TABLE") var figures: ChartFigureOptions

  @Option(help: "图和提示的语言：zh 或 en。The language of the chart and of messages.")
  var lang: Language?

  @Flag(help: "输出 JSON。Print findings as JSON.")
  var json = false

  func validate() throws {
    guard !output.isEmpty else {
      throw ValidationError("-o 后面要写文件名 / -o is followed by the name of a file")
    }
    let kind = try ChartArguments.kind(kind)
    if figures.csv == nil {
      try figures.refuseWithoutTable()
    } else {
      try figures.check(kind)
      try subject.refuseWithTable(kind)
    }
  }

  func run() throws {
    let console = Console(language: language, isQuiet: json)
    let kind = try ChartArguments.kind(kind)
    let chart =
      if let file = figures.csv {
        try figures.chart(kind, from: file, settings, subject, console)
      } else {
        try subject.chart(kind, title: title, settings, console)
      }
    try write(table ? chart.table.csv : chart.standalone(), console)
  }

  private var language: Language { lang ?? Host.language }

  private var settings: ChartSettings {
    ChartSettings(
      words: ChartWords(
        id: "chart", title: title, unit: unit, source: source ?? "", asOf: asOf,
        language: language == .zh ? .zh : .en),
      width: width, printsJSON: json)
  }

  private func write(_ bytes: [UInt8], _ console: Console) throws {
    guard output != "-" else {
      try console.print(raw: bytes)
      return
    }
    try console.delivering { () throws(DeliveryError) in try SingleFile.write(bytes, to: output) }
    if json { try console.print(FindingJSON.document([])) }
  }
}

/// What every chart of the command gets: its words and its size.
struct ChartSettings {
  let words: ChartWords
  let width: Double
  let printsJSON: Bool

  /// Tells what is wrong, and ends the command where something is.
  func report(_ findings: [Finding], _ console: Console, code: Int32 = 1) throws {
    guard findings.hasErrors else {
      if !printsJSON { console.report(findings.filter { $0.severity != .note }) }
      return
    }
    throw console.refuse(
      findings, asJSON: printsJSON, Wording(zh: "没有画图", en: "no chart was drawn"), code: code)
  }
}
