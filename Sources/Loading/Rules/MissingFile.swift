internal import Diagnostics
internal import Model

/// The configuration and the ledger must be there.
enum MissingFile: Rule {
  static let id = "missing-file"
  static let about = Wording(
    zh: "必须有 programme.yaml 和 tasks.csv（或 tasks.xlsx）",
    en: "programme.yaml and tasks.csv (or tasks.xlsx) must be there")
  static let help = Wording(
    zh: "把文件放进 Content 文件夹，文件名要完全一致", en: "put the file into the Content folder under exactly this name")

  static func check(_ draft: Draft) -> [Finding] {
    let needed = [["programme.yaml"], TableKind.tasks.fileNames]
    let missing = needed.filter { names in
      !names.contains { draft.files.named[$0] != nil || draft.files.isUnreadable(ContentPath.inContent($0)) }
    }
    return missing.compactMap(\.first).map { name in
      finding(
        at: Spot(file: ContentPath.inContent(name)),
        Wording(zh: "缺少文件 \(name)", en: "the file \(name) is missing"))
    }
  }
}
