internal import Diagnostics

/// Every department that is named is registered.
enum UnknownDepartment: Rule {
  static let id = "unknown-department"
  static let about = Wording(zh: "提到的单位必须登记过", en: "every department that is named is registered")
  static let help = Wording(
    zh: "改成 programme.yaml 里登记的名称，或在那里加上这个单位或别名（aliases）",
    en: "use a name from programme.yaml, or add the department or an alias there")

  static func check(_ draft: Draft) -> [Finding] {
    UnknownName.check(Self.self, .department, in: draft.registers.departments, of: draft)
  }
}
