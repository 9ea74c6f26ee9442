/// The words behind a list of departments that say that there are more: `等5个部门`.
struct OtherDepartments: Hashable {
  /// How many the words count in all; nil where they do not say.
  var count: Int?

  /// The list in front of such words, and what they say; nil where there are none.
  ///
  /// What stands in front must end as a department does, unless the words are well known: `高等学校` is one.
  static func taken(from text: String) -> (list: String, others: OtherDepartments)? {
    let scalars = Array(text.unicodeScalars)
    if english.contains(NameKey.key(text))
      || (text.hasPrefix("等") && DepartmentWords.openEndings.contains(text))
    {
      return ("", OtherDepartments())
    }
    guard let place = scalars.lastIndex(of: "等"), place > 1 else { return nil }
    let list = NameKey.spaced(String(scalars[..<place]))
    let words = String(scalars[place...])
    guard DepartmentWords.openEndings.contains(words) || endsAsDepartment(list) else { return nil }
    return (list, OtherDepartments(count: count(in: scalars, behind: place)))
  }

  private static let english = ["etc", "etc.", "others", "and others", "other departments"]

  private static func endsAsDepartment(_ list: String) -> Bool {
    let isBracket = list.unicodeScalars.last.map(DepartmentFragment.closes) ?? false
    return isBracket || DepartmentWords.endsAsName(NameKey.cleaned(list.unicodeScalars))
  }

  /// The number of `等5个部门`, where nothing else follows.
  private static func count(in scalars: [Unicode.Scalar], behind place: Int) -> Int? {
    var cursor = TextCursor(scalars.map { FoldedText.one($0) }, at: place + 1)
    let number = cursor.take("两") ? 2 : cursor.takeNumber()
    _ = cursor.take(anyOf: ["个", "家"])
    guard cursor.take(anyOf: ["部门和单位", "部门单位", "部门", "单位"]), cursor.isAtEnd else { return nil }
    return number
  }
}
