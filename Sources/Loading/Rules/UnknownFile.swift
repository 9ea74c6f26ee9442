internal import Diagnostics
internal import Model

/// A file of the content that nothing reads; most often its name is misspelt.
enum UnknownFile: Rule {
  static let id = "unknown-file"
  static let severity = Finding.Severity.warning
  static let about = Wording(zh: "Content 里的文件都应当用得上", en: "every file of Content should be of use")
  static let help = Wording(
    zh: "改成认识的名称，或移出 Content 文件夹", en: "give it a known name, or move it out of Content")

  /// Tells of a file that was not read.
  static func unread(
    _ path: String, help: Wording? = nil, severity: Finding.Severity? = nil
  ) -> Finding {
    finding(
      at: Spot(file: path), Wording(zh: "没有用到这个文件", en: "nothing reads this file"), help: help,
      severity: severity)
  }

  static func check(_ draft: Draft) -> [Finding] {
    let known = (ContentKind.tables + ["programme.yaml", "notes/home.md"]).map(ContentPath.inContent)
    var searches = NearSearches<String, String>()
    return draft.files.unknown.map { file in
      let near = searches.find(file.path) { NearName.find(file.path, in: known) }
      return unread(
        file.path,
        help: near.map { Wording(zh: "是不是“\($0)”？请改名", en: "did you mean '\($0)'? Rename it") },
        severity: near.map { draft.files.has($0) ? .warning : .error })
    }
  }
}

extension ContentFiles {
  /// Whether the configuration or table that this path may have was found, perhaps as the other kind of file.
  func has(_ path: String) -> Bool {
    guard let name = ContentPath.inside(path) else { return false }
    let names = TableKind.allCases.map(\.fileNames).first { $0.contains(name) } ?? [name]
    return names.contains { named[$0] != nil }
  }
}
