internal import Diagnostics

/// Every workstream that is named is registered.
enum UnknownWorkstream: Rule {
  static let id = "unknown-workstream"
  static let about = Wording(zh: "提到的工作板块必须登记过", en: "every workstream that is named is registered")
  static let help = Wording(
    zh: "改成 programme.yaml 里 workstreams 的名称或 id",
    en: "use a name or id from the workstreams of programme.yaml")

  static func check(_ draft: Draft) -> [Finding] {
    UnknownName.check(Self.self, .workstream, in: draft.registers.workstreams, of: draft)
  }
}
