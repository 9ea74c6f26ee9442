import ArgumentParser
import Delivery
import Diagnostics
import Loading
import Templates

/// What can be done with a single template.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "试用模板。Tries templates.", subcommands: [Render.self])

  /// Renders one template with JSON data, so that the language can be tried by itself.
  struct Render: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "render",
      abstract: "用 JSON 数据渲染一个模板，打印结果；同一文件夹里的 NAME.mustache 可作 {{>NAME}}。Renders one template with JSON data."
    )

    @Argument(help: "模板文件。The template.")
    var file: String

    @Option(help: "JSON 数据文件；- 为标准输入。The data; - is standard input.")
    var data: String?

    @OptionGroup var output: OutputOptions

    func run() throws {
      let console = Console(output)
      let sources = TemplateNeighbours(of: file, holding: try console.input(file))
      console.report(sources.findings)
      let value = try readData(console)
      let templates = TemplateSet(sources: sources.all)
      let findings = templates.findings.filter { $0.place.file == sources.main.file || $0.severity == .error }
      console.report(findings)
      if findings.hasErrors { throw ExitCode(1) }
      var bytes: [UInt8] = []
      do {
        try templates.render(sources.main.name, [value], into: &bytes)
      } catch {
        console.report([error.finding])
        throw ExitCode(1)
      }
      try console.print(raw: bytes)
    }

    private func readData(_ console: Console) throws -> Value {
      guard let data else { return .nothing }
      let bytes = try console.input(data)
      do {
        return try value(fromJSON: bytes)
      } catch {
        console.report([error.finding(file: data)])
        throw ExitCode(1)
      }
    }
  }
}

/// A template and the ones beside it that it may include.
private struct TemplateNeighbours {
  let main: TemplateSource
  private(set) var all: [TemplateSource]
  /// Why some of the others could not be read.
  private(set) var findings: [Finding] = []

  private static let ending = ".mustache"

  init(of file: String, holding bytes: [UInt8]) {
    let name = FolderPath.name(of: file)
    let folder = String(Substring(file.utf8.dropLast(name.utf8.count)))
    main = TemplateSource(name: Self.stem(name), file: file, bytes: bytes)
    all = [main]
    guard case .success(let names)? = InputFile.names(in: folder.isEmpty ? "." : folder) else { return }
    for other in names where other.hasSuffix(Self.ending) && other != name {
      switch InputFile.read(folder + other) {
      case .success(let bytes):
        all.append(TemplateSource(name: Self.stem(other), file: folder + other, bytes: bytes))
      case .failure(let failure): findings.append(failure.finding)
      }
    }
  }

  private static func stem(_ name: String) -> String {
    name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
  }
}
