internal import Diagnostics

/// With several lead departments, each owner's department is named.
enum OwnerWithoutDepartment: Rule {
  static let id = "owner-without-department"
  static let about = Wording(
    zh: "几个单位牵头时，要写明责任人属于哪个单位", en: "with several lead departments, each owner's is named")
  static let help = Wording(
    zh: "写成“单位:姓名、姓名;单位:姓名”", en: "write 'department:name、name;department:name'")

  static func check(_ draft: Draft) -> [Finding] {
    draft.doubts.compactMap { doubt in
      guard case .ownerWithoutDepartment = doubt.kind else { return nil }
      return finding(
        at: doubt.spot,
        Wording(
          zh: "没有写明“\(doubt.text)”属于哪个牵头单位",
          en: "it is not said which lead department '\(doubt.text)' belongs to"), read: doubt.text)
    }
  }
}
