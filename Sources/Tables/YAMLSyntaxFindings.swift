internal import Diagnostics

extension Finding {
  /// What the YAML reader says about a syntax error that no known slip explains.
  static func yamlSyntax(_ fault: YAMLSyntaxFault, in source: YAMLSource) -> Finding {
    let isUnclosed = fault.context == "while scanning a quoted scalar"
    let position = isUnclosed ? fault.contextPosition ?? fault.position : fault.position
    let advice = isUnclosed ? YAMLAdvice.unclosedQuote : YAMLAdvice.find(fault.problem)
    var related: [Related] = []
    if !isUnclosed, let start = fault.contextPosition, start != position {
      let wording = Wording(zh: "所在的结构从这里开始", en: "the structure it belongs to begins here")
      related = [Related(source.place(start), wording)]
    }
    return Finding(
      "yaml-syntax", at: source.place(position), advice.summary, help: advice.help,
      excerpt: source.excerpt(position.line), related: related)
  }
}

/// What to tell people about libyaml's errors.
struct YAMLAdvice {
  let summary: Wording
  let help: Wording

  static let unclosedQuote = YAMLAdvice(
    summary: Wording(zh: "从这里开始的引号没有正确闭合", en: "the quote that opens here is not closed properly"),
    help: Wording(zh: "补上闭合的引号", en: "add the closing quote"))

  static func find(_ problem: String) -> YAMLAdvice {
    switch problem {
    case "mapping values are not allowed in this context": secondColon
    case "found character that cannot start any token": sign
    case "control characters are not allowed": control
    case "could not find expected ':'": missingColon
    default: other(problem)
    }
  }

  private static let secondColon = YAMLAdvice(
    summary: Wording(zh: "这里不能再出现“键: 值”", en: "another `key: value` cannot stand here"),
    help: Wording(
      zh: "值里有“: ”时整段加引号；否则检查上一行的缩进",
      en: "put a value that holds `: ` in quotes; else look at the indentation of the line above"))

  private static let sign = YAMLAdvice(
    summary: Wording(zh: "值不能以这个字符开头", en: "a value cannot start with this character"),
    help: Wording(zh: "整段加引号", en: "put the value in quotes"))

  private static let control = YAMLAdvice(
    summary: Wording(zh: "这里有一个控制字符", en: "a control character stands here"),
    help: Wording(zh: "删去它", en: "delete it"))

  private static let missingColon = YAMLAdvice(
    summary: Wording(zh: "这一行缺少“键: 值”的冒号", en: "the colon of `key: value` is missing"),
    help: Wording(zh: "写成“键: 值”，冒号后留一个空格", en: "write `key: value`, with a space after the colon"))

  private static func other(_ problem: String) -> YAMLAdvice {
    YAMLAdvice(
      summary: Wording(zh: "YAML 写法有误：\(problem)", en: "this is not well-formed YAML: \(problem)"),
      help: Wording(
        zh: "检查缩进、括号和引号；拿不准的值整段加引号",
        en: "look at the indentation, brackets and quotes; when in doubt put the value in quotes"))
  }
}
