internal import Diagnostics

/// Every special action that is named is registered.
enum UnknownAction: Rule {
  static let id = "unknown-action"
  static let about = Wording(zh: "提到的专项行动必须登记过", en: "every special action that is named is registered")
  static let help = Wording(
    zh: "改成 programme.yaml 里 actions 的名称或 id",
    en: "use a name or id from the actions of programme.yaml")

  static func check(_ draft: Draft) -> [Finding] {
    UnknownName.check(Self.self, .action, in: draft.registers.actions, of: draft)
  }
}
