internal import Diagnostics

/// What the rules about unknown names share: the nearest name, and where it is registered.
struct UnknownName<Key: Hashable & Sendable> {
  let referent: Referent
  let register: Register<Key>
  private var near = NearSearches<String, Register<Key>.Name>()

  init(_ referent: Referent, in register: Register<Key>) {
    self.referent = referent
    self.register = register
  }

  /// A finding of the rule for each name of the draft that the register does not know.
  static func check(
    _ rule: any Rule.Type, _ referent: Referent, in register: Register<Key>, of draft: Draft
  ) -> [Finding] {
    var names = UnknownName(referent, in: register)
    return draft.doubts.compactMap { doubt in
      guard case .unknown(referent) = doubt.kind else { return nil }
      return names.finding(rule, doubt)
    }
  }

  private mutating func finding(_ rule: any Rule.Type, _ doubt: Doubt) -> Finding {
    let name = doubt.text
    let summary = Wording(
      zh: "没有名为“\(name)”的\(referent.word.zh)", en: "no \(referent.word.en) is named '\(name)'")
    guard let near = near.find(name, by: { [register] in register.nearest(to: name) }) else {
      return rule.finding(at: doubt.spot, summary, read: name)
    }
    return rule.finding(
      at: doubt.spot, summary,
      help: Wording(zh: "是不是“\(near.text)”？", en: "did you mean '\(near.text)'?"), read: name,
      related: [
        .init(near.place, Wording(zh: "“\(near.text)”登记在这里", en: "'\(near.text)' is registered here"))
      ])
  }
}
