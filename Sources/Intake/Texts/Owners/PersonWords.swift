/// The words that stand beside people's names.
enum PersonWords {
  /// Posts, the longer ones first where one ends with another.
  static let posts = [
    "党组副书记", "党组书记", "党工委书记", "党委副书记", "党委书记", "纪委书记", "常务副市长", "常务副区长", "常务副县长", "副秘书长", "秘书长",
    "总工程师", "总规划师", "四级调研员", "三级调研员", "二级调研员", "一级调研员", "调研员", "副调研员", "管委会主任", "管委会副主任", "副局长", "局长", "副主任",
    "主任科员", "主任", "副书记", "书记", "副区长", "区长", "副县长", "县长", "副市长", "市长", "副镇长", "镇长", "副乡长", "乡长", "副科长", "科长",
    "副处长", "处长", "副部长", "部长", "副厅长", "厅长", "副主席", "主席", "副总经理", "总经理", "副经理", "经理", "董事长", "副院长", "院长",
    "副校长", "校长", "副大队长", "大队长", "副支队长", "支队长", "副队长", "队长", "副站长", "站长", "副所长", "所长", "副组长", "组长", "同志",
  ]

  /// Words with a colon in front of a name that are no department.
  static let labels = [
    "第一责任人", "直接责任人", "具体责任人", "责任领导", "分管领导", "牵头领导", "包联领导", "主要负责人", "分管负责人", "负责人", "责任人", "联系人",
    "经办人", "牵头", "配合", "组长", "副组长", "成员", "电话", "联系电话", "手机", "lead", "owner", "support", "contact", "tel",
    "phone",
    "lead officer",
  ]

  /// What stays behind when a telephone number was taken off.
  static let phoneWords = [
    "联系电话", "办公电话", "电话号码", "电话", "手机号码", "手机号", "手机", "tel.", "tel", "phone", "mobile",
  ]

  /// Words that say that another person has taken the place of one.
  private static let changes = [
    "调离", "调任", "调走", "调出", "退休", "离任", "离职", "离岗", "接任", "接替", "接手", "继任", "卸任", "免职", "辞职", "去世", "病故",
    "前任", "现任", "改为", "改由", "变更", "更换", "换成", "换为", "→", "➡", "⇒", "->", "=>", "(原", "（原", "(现", "（现",
  ]

  /// Whether a text tells who was responsible before or comes after, so that it is not certain who is now.
  static func tellsOfChange(_ text: String) -> Bool {
    if TextCursor.holds(text, anyOf: changes) { return true }
    return text.unicodeScalars.first == "原" && text.unicodeScalars.dropFirst(2).contains("现")
  }
}
