internal import Diagnostics

/// The values of the configuration have the shape that their keys ask for.
enum WrongType: Rule {
  static let id = "wrong-type"
  static let about = Wording(
    zh: "配置项的内容要符合它的类型", en: "a value has the shape that its key asks for")
  static let help = Wording(zh: "照示例改写", en: "write it as the example does")

  static func check(_ draft: Draft) -> [Finding] {
    draft.doubts.compactMap { doubt in
      guard case .wrongType(let expected) = doubt.kind else { return nil }
      return finding(at: doubt.spot, expected.summary, help: expected.help)
    }
  }
}

extension YAMLShape {
  fileprivate var summary: Wording {
    switch self {
    case .text: Wording(zh: "这里应当是一段文字", en: "a text is expected here")
    case .flag: Wording(zh: "这里应当是 true 或 false", en: "true or false is expected here")
    case .list: Wording(zh: "这里应当是列表", en: "a list is expected here")
    case .map: Wording(zh: "这里应当是“名称: 内容”", en: "keys with values are expected here")
    }
  }

  fileprivate var help: Wording {
    switch self {
    case .text: Wording(zh: "在冒号后面直接写文字", en: "write the text right after the colon")
    case .flag: Wording(zh: "写 true（是）或 false（否）", en: "write true or false")
    case .list: Wording(zh: "另起一行，每项以“- ”开头", en: "begin a new line and start each item with '- '")
    case .map: Wording(zh: "另起一行，缩进两格，写“名称: 内容”", en: "begin a new line, indent it, and write 'key: value'")
    }
  }
}
