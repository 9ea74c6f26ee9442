import ArgumentParser
import Dates
import Diagnostics
import Model

/// The options that every command about a programme shares.
struct ProjectOptions: ParsableArguments {
  @Option(help: "方案所在的文件夹，其中有 Content。The folder that holds Content.")
  var project = "."

  @Option(
    name: .customLong("as-of"), help: "截至日期，如 2019-06-30；不写则为最后一个有月报的月末。The day that everything is told at.",
    transform: DayArgument.day)
  var asOf: Day?

  @Option(help: "版本：public 或 internal。The edition.")
  var edition = "public"

  @Option(help: "模板文件夹；不写则用方案自己的 Templates。The folder of templates.")
  var templates: String?

  @OptionGroup var output: OutputOptions
}

/// How a command speaks.
struct OutputOptions: ParsableArguments {
  @Option(help: "提示的语言：zh 或 en。The language of messages.")
  var lang: Language?

  @Option(help: "同时使用的处理器数。How many processors to use.")
  var jobs: Int?

  @Flag(help: "只输出问题。Print findings only.")
  var quiet = false

  @Flag(help: "输出 JSON。Print JSON.")
  var json = false

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs 应在 1 到 256 之间 / --jobs is a number from 1 to 256; read '\(jobs)'")
    }
  }
}

extension ProjectOptions {
  /// The options at a month's last day, where no other day was asked for.
  func at(_ month: Month?) -> ProjectOptions {
    var options = self
    options.asOf = asOf ?? month?.lastDay
    return options
  }

  /// The edition that was asked for; a usage error where the programme has none of that id.
  func edition(of programme: Programme) throws -> Edition {
    if let edition = programme.editions.first(where: { $0.id == edition }) { return edition }
    let known = programme.editions.map(\.id).joined(separator: ", ")
    throw ValidationError("没有版本 '\(edition)' / no edition '\(edition)'; 可选 / choose from: \(known)")
  }
}

extension Language: ExpressibleByArgument {}

extension OutputOptions {
  /// The language asked for, else that of the user's locale: English where it says so, otherwise Chinese.
  var language: Language { lang ?? Host.language }

  var workers: Int { jobs ?? Host.processorCount }
}
