internal import Diagnostics

/// The configuration and the ledger must be there.
enum MissingFile: Rule {
  static let id = "missing-file"
  static let about = Wording(
    zh: "必须有 programme.yaml 和 tasks.csv", en: "programme.yaml and tasks.csv must be there")
  static let help = Wording(
    zh: "把文件放进 Content 文件夹，文件名要完全一致", en: "put the file into the Content folder under exactly this name")

  static func check(_ draft: Draft) -> [Finding] {
    let missing = ["programme.yaml", "tasks.csv"].filter { name in
      draft.files.named[name] == nil && !draft.files.isUnreadable(ContentFiles.root + name)
    }
    return missing.map { name in
      finding(
        at: Spot(file: ContentFiles.root + name),
        Wording(zh: "缺少文件 \(name)", en: "the file \(name) is missing"))
    }
  }
}
