package import Diagnostics

/// Why a template could not be rendered.
package enum RenderError: Error, Hashable {
  case noSuchTemplate(name: String)
  /// Partials or sections nest deeper than the limit, most often because a partial includes itself.
  case tooDeep(file: String, limit: Int)

  /// The error as the user reads it.
  package var finding: Finding {
    switch self {
    case .noSuchTemplate(let name):
      Finding(
        "unknown-template", at: Place(file: "\(name).mustache"),
        Wording(zh: "没有名为 '\(name)' 的模板", en: "no template is named '\(name)'"),
        help: Wording(zh: "补上文件 \(name).mustache", en: "add the file \(name).mustache"))
    case .tooDeep(let file, let limit):
      Finding(
        "template-recursion", at: Place(file: file),
        Wording(zh: "模板互相引用超过 \(limit) 层", en: "templates include one another more than \(limit) deep"),
        help: Wording(
          zh: "只在数据有下一层时才引用自身", en: "include a template in itself only while the data goes deeper"))
    }
  }
}
