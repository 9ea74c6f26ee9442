package import Diagnostics

/// Why a template could not be rendered.
package enum RenderError: Error, Hashable {
  case noSuchTemplate(name: String)
  /// Partials or sections nest deeper than the limit, most often because a partial includes itself.
  case tooDeep(file: String, limit: Int)
  /// Templates include one another, or lists lie in one another, so often that no end is in sight.
  case tooManySteps(file: String, limit: Int)
  /// What was printed is longer than a page can be.
  case tooLong(file: String, limit: Int)

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
    case .tooManySteps(let file, let limit):
      Finding(
        "template-too-long", at: Place(file: file),
        Wording(
          zh: "模板互相引用或循环超过 \(limit) 次", en: "templates include one another or repeat more than \(limit) times"
        ),
        help: Wording(
          zh: "减少互相引用和套在一起的循环", en: "include fewer templates in one another, and nest fewer lists"))
    case .tooLong(let file, let limit):
      Finding(
        "template-too-long", at: Place(file: file),
        Wording(
          zh: "模板输出的内容超过 \(ByteCount.text(limit))",
          en: "what the template prints is longer than \(ByteCount.text(limit))"),
        help: Wording(
          zh: "减少互相引用和套在一起的循环", en: "include fewer templates in one another, and nest fewer lists"))
    }
  }
}
