package import Diagnostics
internal import Model

/// Files whose names differ only in case would overwrite one another on some computers.
package enum FileCollision: Rule {
  static let id = "file-collision"
  static let about = Wording(
    zh: "文件名不能只有大小写不同", en: "names of files do not differ only in case")
  static let help = Wording(zh: "改掉其中一个文件名", en: "rename one of them")

  static func check(_ draft: Draft) -> [Finding] { findings(draft.files.assets.map(\.path)) }

  /// The later ones of the paths that differ only in case, each with the first.
  package static func findings(_ paths: [String]) -> [Finding] {
    var first: [String: String] = [:]
    return paths.compactMap { path in
      let key = path.lowercased()
      guard let other = first[key] else {
        first[key] = path
        return nil
      }
      return finding(
        at: Spot(file: path),
        Wording(zh: "文件名与“\(other)”只有大小写不同", en: "the name differs from '\(other)' only in case"))
    }
  }
}
