import Bundles
import Dates
import Diagnostics

/// What a run made: the bundle, and the briefings that stayed behind.
struct BundleReport {
  let file: BundleFile
  let briefings: BundledBriefings
  let month: Month
  let findings: [Finding]

  func tell(_ output: OutputOptions, _ console: Console) {
    if output.json {
      return console.print(FindingJSON.document(findings, members: [("bundle", json)]))
    }
    console.report(findings.filter { $0.severity != .note })
    if let warning = briefings.warning(in: month) { console.warn(warning.summary, help: warning.help) }
    if output.quiet { return }
    let lines = [
      Wording(zh: "离线包：\(file.path)", en: "bundle: \(file.path)"),
      Wording(
        zh: "\(file.fileCount) 个文件，\(size)（\(file.size) 字节），简报 \(briefings.files.count) 份",
        en: "\(file.fileCount) files, \(size) (\(file.size) bytes), \(briefings.files.count) briefings"),
      Wording(zh: "SHA-256：\(file.checksum)", en: "SHA-256: \(file.checksum)"),
    ]
    for line in lines { console.print(line.text(in: console.language)) }
  }

  private var size: String { ByteCount.text(file.size) }

  private var json: String {
    JSONText.object([
      ("path", JSONText.quoted(file.path)), ("size", String(file.size)), ("files", String(file.fileCount)),
      ("sha256", JSONText.quoted(file.checksum.description)),
      ("briefings", "[" + briefings.files.map { JSONText.quoted($0.path) }.joined(separator: ", ") + "]"),
      ("outdated", "[" + briefings.outdated.map(JSONText.quoted).joined(separator: ", ") + "]"),
    ])
  }
}
