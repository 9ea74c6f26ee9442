import Dates
import Diagnostics
import Glibc
import Printing
import Testing

/// A folder of its own for one test, removed at the end; what is left in it tells of a leak.
final class Workplace {
  let path: String

  init() throws {
    var template = Array("/tmp/taizhang-tests-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// What lies in the folder.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Writes a program of the shell and gives it as a browser.
  func browser(_ script: String, shebang: String = "#!/bin/sh\n", mode: mode_t = 0o755) throws -> Browser {
    let file = try #require(fopen("\(path)/browser", "w"))
    fputs(shebang + "echo start >> \(path)/starts\n" + script, file)
    fclose(file)
    chmod("\(path)/browser", mode)
    return try Browser.find(configured: "\(path)/browser", searchPath: "")
  }

  /// How often the program of the shell was started.
  var starts: Int {
    guard let file = fopen("\(path)/starts", "r") else { return 0 }
    defer { fclose(file) }
    var count = 0
    while fgetc(file) != EOF { count += 1 }
    return count / "start\n".utf8.count
  }

  func printer(_ browser: Browser, jobs: Int = 1, timeLimit: Duration = .seconds(60)) -> Printer {
    Printer(browser, jobs: jobs, timeLimit: timeLimit, temporaryFolder: path, isRoot: getuid() == 0)
  }
}

/// The installed browser; nil where there is none.
let chromium = try? Browser.find(
  configured: "", searchPath: getenv("PATH").map { String(cString: $0) } ?? "/usr/bin")

/// A document of our own kind with this body.
func page(_ body: String, style: String = "") -> [UInt8] {
  Array(
    """
    <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>简报</title><style>
    @page { size: A4; margin: 20mm } body { font-family: "WenQuanYi Micro Hei"; font-synthesis: none }
    h2 { font-weight: normal } .next { break-before: page } \(style)
    </style></head><body>\(body)</body></html>
    """.utf8)
}

func job(
  _ name: String = "programme", headings: [String] = [], isLong: Bool = false,
  html: @escaping @Sendable ([String: Int]?) throws -> [UInt8]
) -> PrintJob {
  let properties = DocumentProperties(
    title: "城市提升工作简报 <第6期>", author: "市政府办公室", subject: "2019年6月", language: .zh,
    day: Day(number: 18_077))
  return PrintJob(name: name, properties: properties, headings: headings, isLong: isLong, html: html)
}

/// The error that printing throws.
func failure(_ printer: Printer, _ jobs: [PrintJob]) -> PrintError? {
  do throws(PrintError) {
    _ = try printer.print(jobs) { _, _ in }
    return nil
  } catch {
    return error
  }
}
