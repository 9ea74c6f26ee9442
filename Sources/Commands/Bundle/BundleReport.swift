import Bundles
import Dates
import Diagnostics

/// What a run made: the bundle, and the briefings that stayed behind.
struct BundleReport {
  let files: [BundleFile]
  /// Nil where no zip was made, which alone holds them.
  let briefings: BundledBriefings?
  let month: Month
  let findings: [Finding]

  func tell(_ output: OutputOptions, _ console: Console) throws {
    if output.json {
      return try console.print(FindingJSON.document(findings, members: [("bundle", json)]))
    }
    console.report(findings.filter { $0.severity != .note })
    if let warning = briefings?.warning(in: month) { console.warn(warning.summary, help: warning.help) }
    if output.quiet { return }
    for line in files.flatMap(lines) { try console.print(line.text(in: console.language)) }
  }

  private func lines(_ file: BundleFile) -> [Wording] {
    let size = "\(ByteCount.text(file.size))"
    let count = briefings?.files.count ?? 0
    let isOne = file.fileCount == 1
    return [
      Wording(zh: "离线包：\(file.path)", en: "bundle: \(file.path)"),
      isOne
        ? Wording(zh: "一个文件，\(size)（\(file.size) 字节）", en: "one file, \(size) (\(file.size) bytes)")
        : Wording(
          zh: "\(file.fileCount) 个文件，\(size)（\(file.size) 字节），简报 \(count) 份",
          en: "\(file.fileCount) files, \(size) (\(file.size) bytes), \(count) briefings"),
      Wording(zh: "SHA-256：\(file.checksum)", en: "SHA-256: \(file.checksum)"),
    ]
  }

  private var json: String {
    let paths = briefings?.files.map { JSONText.quoted($0.path) } ?? []
    let outdated = briefings?.outdated.map(JSONText.quoted) ?? []
    let bundles = files.map { file in
      JSONText.object([
        ("path", JSONText.quoted(file.path)), ("size", String(file.size)), ("files", String(file.fileCount)),
        ("sha256", JSONText.quoted(file.checksum.description)),
      ])
    }
    return JSONText.object([
      ("bundles", "[\(bundles.joined(separator: ", "))]"),
      ("briefings", "[\(paths.joined(separator: ", "))]"),
      ("outdated", "[\(outdated.joined(separator: ", "))]"),
    ])
  }
}
