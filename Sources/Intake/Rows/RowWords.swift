/// The words by which rows that are no tasks are known.
enum RowWords {
  /// Whether a text names a total: `合计`, `小计（5项）`, `Total`.
  static func isTotal(_ text: String) -> Bool {
    guard TextBudget.holds(text) else { return false }
    let name = HeaderText.normalised(text)
    if totals.contains(name) { return true }
    return name.unicodeScalars.count <= 12
      && totals.contains { total in
        guard name.utf8.starts(with: total.utf8) else { return false }
        let rest = String(decoding: name.utf8.dropFirst(total.utf8.count), as: UTF8.self).unicodeScalars
        return rest.allSatisfy { $0.properties.numericType != nil || "共项条个件".unicodeScalars.contains($0) }
      }
  }

  /// Whether a text opens a note or a signature line: `注：`, `填表人：`, `Note 1:`.
  static func isNote(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.prefix(TextBudget.name).map(HeaderText.folded)
    if let first = scalars.first, first == "※" || first == "*" { return true }
    guard let colon = scalars.firstIndex(of: ":") else { return false }
    let words = scalars[..<colon].filter { !$0.properties.isWhitespace && $0.properties.numericType == nil }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: words)
    return notes.contains(String(name).lowercased())
  }

  private static let totals: Set<String> = [
    "合计", "小计", "总计", "共计", "总数", "total", "totals", "subtotal", "grandtotal", "overalltotal", "sum",
  ]

  private static let notes: Set<String> = [
    "注", "备注", "说明", "填表说明", "填报说明", "编制说明", "表注", "附注", "填表人", "填报人", "审核人", "审签人", "联系人", "联系电话", "制表",
    "制表人", "报送单位", "填报单位", "填报日期", "填表日期", "填报时间", "报送时间", "单位负责人", "主要负责人", "负责人", "分管领导", "审批人",
    "经办人", "签字", "备注说明", "note", "notes", "source", "sources", "key", "preparedby", "approvedby",
    "lastupdated", "contact", "footnote", "footnotes",
  ]
}
