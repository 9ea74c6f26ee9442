/// Columns that tell of persons.
enum PersonalColumn {
  /// Whether a column's name says that persons, telephone or identity numbers stand below it.
  static func matches(_ name: String) -> Bool {
    let name = HeaderText.normalised(name)
    if FieldNames.ledger.match([name])?.field == .owners { return true }
    return words.contains { word in
      Array(name.utf8).firstRange(of: Array(word.utf8)) != nil
    }
  }

  private static let words = [
    "电话", "手机", "联系方式", "身份证", "联系人", "责任人", "负责人", "领导", "经办人", "姓名", "phone", "mobile", "email",
    "telephone",
    "contact", "deliverylead", "projectlead", "assignedto",
  ]
}
