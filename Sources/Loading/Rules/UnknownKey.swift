internal import Diagnostics

/// The keys of the configuration and of front matter are known ones.
enum UnknownKey: Rule {
  static let id = "unknown-key"
  static let about = Wording(zh: "配置项的名称必须认识", en: "the keys of the configuration are known ones")
  static let help = Wording(zh: "改成认识的名称，或删去这一项", en: "use a known key, or remove the entry")

  static func check(_ draft: Draft) -> [Finding] {
    var searches = NearSearches<[String], String>()
    return draft.doubts.compactMap { doubt in
      guard case .unknownKey(let allowed) = doubt.kind else { return nil }
      let near = searches.find([doubt.text] + allowed) { NearName.find(doubt.text, in: allowed) }
      return finding(
        at: doubt.spot, Wording(zh: "不认识“\(doubt.text)”这一项", en: "no key is named '\(doubt.text)'"),
        help: near.map { Wording(zh: "是不是“\($0)”？", en: "did you mean '\($0)'?") }
          ?? Wording(
            zh: "这里可以写：\(allowed.joined(separator: "、"))",
            en: "known here: \(allowed.joined(separator: ", "))"))
    }
  }
}
