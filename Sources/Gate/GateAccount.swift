package import Diagnostics
internal import Model

/// What an edition withheld, by which of its rules, and what the gate did with it.
package struct GateAccount: Sendable {
  let values: [WithheldValue]
  /// How many texts were looked for.
  let searched: Int
  let unsearched: [WithheldTexts.Unsearched: Int]
  /// The values that stand in public texts too.
  let publicWords: [WithheldValue]
  /// How many files were read.
  let files: Int
  let leaks: Int

  /// The account as lines of text: what was withheld first, then what became of it.
  package func text(edition: String, in language: Language) -> String {
    var lines = [
      Wording(zh: "“\(edition)”不印的内容", en: "withheld by the edition '\(edition)'")
    ]
    lines += reasons.map { reason, values in
      let places = Set(values.map { "\($0.file) \($0.row ?? 0)" }).count
      return Wording(
        zh: "  \(reason.wording.zh)：\(values.count) 个，在 \(places) 处（\(reason.rule)）",
        en: "  \(reason.wording.en): \(values.count) in \(places) places (\(reason.rule))")
    }
    if values.isEmpty { lines.append(Wording(zh: "  没有", en: "  nothing")) }
    lines.append(
      Wording(
        zh: "在 \(files) 个文件里查找了 \(searched) 段文字，找到 \(leaks) 处",
        en: "\(searched) texts were looked for in \(files) files; found: \(leaks)"))
    lines += WithheldTexts.Unsearched.allCases.compactMap { why in
      unsearched[why].map { Wording(zh: "  \(why.wording.zh)：\($0) 个", en: "  \(why.wording.en): \($0)") }
    }
    if !publicWords.isEmpty {
      lines.append(
        Wording(zh: "  也写在公开的文字里：\(publicWords.count) 个", en: "  in public texts too: \(publicWords.count)"))
    }
    return lines.map { $0.text(in: language) }.joined(separator: "\n")
  }

  /// The values by what withholds them, in the order of the first of each.
  private var reasons: [(WithheldValue.Reason, [WithheldValue])] {
    var order: [WithheldValue.Reason] = []
    var byReason: [WithheldValue.Reason: [WithheldValue]] = [:]
    for value in values {
      if byReason[value.reason] == nil { order.append(value.reason) }
      byReason[value.reason, default: []].append(value)
    }
    return order.map { ($0, byReason[$0] ?? []) }
  }
}

extension WithheldTexts.Unsearched {
  var wording: Wording {
    switch self {
    case .oneCharacter: Wording(zh: "只有一个字的姓名，不查找", en: "names of one character, not looked for")
    case .tooShort: Wording(zh: "数字或很短的词，不查找", en: "numbers and short words, not looked for")
    case .commonWord: Wording(zh: "登记为普通词的，不查找", en: "listed as ordinary words, not looked for")
    }
  }
}
