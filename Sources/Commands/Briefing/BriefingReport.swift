import Diagnostics

/// What a run made: the packs with their pages and files.
struct BriefingReport {
  let packs: [MadePack]
  let folder: BriefingFolder
  let findings: [Finding]

  init(_ packs: [MadePack], in folder: BriefingFolder, findings: [Finding]) {
    self.packs = packs
    self.folder = folder
    self.findings = findings
  }

  func tell(_ output: OutputOptions, _ console: Console) throws {
    if output.json { return try console.print(FindingJSON.document(findings, members: [("packs", json)])) }
    console.report(findings.filter { $0.severity != .note })
    if output.quiet { return }
    try console.print(table(in: console.language))
    try console.print(
      Wording(zh: "简报：\(folder.path)", en: "briefings: \(folder.path)").text(in: console.language))
  }

  private func table(in language: Language) -> String {
    let header = [
      Wording(zh: "简报", en: "briefing"), Wording(zh: "页数", en: "pages"), Wording(zh: "文件", en: "files"),
    ]
    let rows = packs.map { pack in
      [pack.name, pack.pageCount.map(String.init) ?? "–", pack.files.map(\.ending).joined(separator: " ")]
    }
    return AlignedRows(header: header.map { $0.text(in: language) }, rows: rows).text
  }

  private var json: String {
    JSONText.list(
      packs.map { pack in
        let files = pack.files.map { JSONText.quoted("\(folder.path)/\(pack.name).\($0.ending)") }
        return JSONText.object([
          ("name", JSONText.quoted(pack.name)), ("pages", pack.pageCount.map(String.init) ?? "null"),
          ("files", "[\(files.joined(separator: ", "))]"),
        ])
      }, indent: 2)
  }
}
