internal import Diagnostics

/// What must be filled in is not empty.
enum MissingValue: Rule {
  static let id = "missing-value"
  static let about = Wording(zh: "必填的内容不能空", en: "what must be filled in is not empty")
  static let help = Wording(zh: "填上内容", en: "fill it in")

  static func check(_ draft: Draft) -> [Finding] {
    draft.doubts.compactMap { doubt in
      guard case .missing(let name) = doubt.kind, !isLeftToOthers(name) else { return nil }
      return finding(
        at: doubt.spot, Wording(zh: "“\(name)”没有填", en: "'\(name)' is empty"),
        help: Wording(zh: "填上“\(name)”", en: "fill in '\(name)'"))
    }
  }

  /// The reason of an override has a rule of its own.
  private static func isLeftToOthers(_ name: String) -> Bool { name == OverrideColumn.reason.names.display }
}
