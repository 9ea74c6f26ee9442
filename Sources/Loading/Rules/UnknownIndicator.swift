internal import Diagnostics

/// Every indicator that is named is registered.
enum UnknownIndicator: Rule {
  static let id = "unknown-indicator"
  static let about = Wording(zh: "提到的指标必须登记过", en: "every indicator that is named is registered")
  static let help = Wording(
    zh: "改成 indicators.csv 里的 id，或在那里加上这个指标",
    en: "use an id from indicators.csv, or add the indicator there")

  static func check(_ draft: Draft) -> [Finding] {
    UnknownName.check(Self.self, .indicator, in: draft.registers.indicators, of: draft)
  }
}
