import ArgumentParser
import Diagnostics
import Foundation
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
      guard let sources = TemplateNeighbours.sources(of: file) else {
        console.fail(Wording(zh: "读不出模板“\(file)”", en: "cannot read the template '\(file)'"))
        throw ExitCode(1)
      }
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
      let bytes =
        data == "-"
        ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: data)
      guard let bytes else {
        console.fail(Wording(zh: "读不出数据“\(data)”", en: "cannot read the data '\(data)'"))
        throw ExitCode(1)
      }
      do {
        return try value(fromJSON: Array(bytes))
      } catch {
        console.report([error.finding(file: data)])
        throw ExitCode(1)
      }
    }
  }
}

/// A template and the ones beside it that it may include.
enum TemplateNeighbours {
  static func sources(of file: String) -> (main: TemplateSource, all: [TemplateSource])? {
    guard let bytes = FileManager.default.contents(atPath: file) else { return nil }
    let url = URL(fileURLWithPath: file)
    let main = TemplateSource(name: stem(url.lastPathComponent), file: file, bytes: Array(bytes))
    let folder = url.deletingLastPathComponent().path
    let names = ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []).sorted()
    let others = names.filter { $0.hasSuffix(".mustache") && $0 != url.lastPathComponent }.compactMap {
      name in
      FileManager.default.contents(atPath: folder + "/" + name).map {
        TemplateSource(name: stem(name), file: folder + "/" + name, bytes: Array($0))
      }
    }
    return (main, [main] + others)
  }

  private static func stem(_ name: String) -> String {
    name.hasSuffix(".mustache") ? String(name.dropLast(".mustache".count)) : name
  }
}
