internal import Diagnostics

/// A key of the configuration with a closed list of words holds one of them.
enum UnknownWord: Rule {
  static let id = "unknown-word"
  static let about = Wording(
    zh: "只能从几个词中选的，要写其中之一", en: "a key or cell with a closed list of words holds one of them")
  static let help = Wording(zh: "写成列出的词之一", en: "write one of the listed words")

  static func check(_ draft: Draft) -> [Finding] {
    draft.doubts.compactMap { doubt in
      guard case .unknownWord(let list) = doubt.kind, list != .lamp, list != .direction else { return nil }
      return finding(
        at: doubt.spot, Wording(zh: "这里不能写“\(doubt.text)”", en: "'\(doubt.text)' is not a choice here"),
        help: Wording(
          zh: "只能写：\(list.allowed.joined(separator: "、"))",
          en: "write one of: \(list.allowed.joined(separator: ", "))"))
    }
  }
}
