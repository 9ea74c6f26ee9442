internal import Diagnostics

/// What a sheet looks like in which no header was found, with the way out.
enum SheetLooks {
  /// Nil where it looks like nothing that is known.
  static func wording(_ sheet: SheetLines) -> Wording? {
    let lines = sheet.lines.prefix(60)
    if isTransposed(lines) {
      return Wording(
        zh: "像是横着排的表：任务或指标在各列上。请在表格软件里复制后“选择性粘贴→转置”，再导入",
        en:
          "it looks like a table on its side, with tasks or indicators in its columns: copy it, paste it transposed, "
          + "and import that")
    }
    if lines.contains(where: isListOfPeople) {
      return Wording(
        zh: "像是通讯录：只有姓名和联系方式，没有任务", en: "it looks like a list of people, without tasks")
    }
    if lines.count >= 3, lines.allSatisfy({ $0.ownColumns.count <= 1 }) {
      return Wording(
        zh: "像是成段的文字：每行只有一格。请把任务、单位、时限分列写成表",
        en:
          "it looks like running text: each row has one cell; write tasks, departments and deadlines in columns"
      )
    }
    return nil
  }

  /// Whether the first column names fields, as a header does, and other columns stand beside it.
  private static func isTransposed(_ lines: ArraySlice<SheetLine>) -> Bool {
    let names = lines.compactMap { line -> String? in
      guard let first = line.ownColumns.first, first <= 1, line.ownColumns.count >= 2 else { return nil }
      return line.text(first)
    }
    guard names.count >= 2, names.count * 3 >= lines.count * 2 else { return false }
    let known = names.count { isField($0) }
    return known >= 2 && known * 3 >= names.count * 2
  }

  private static func isField(_ text: String) -> Bool {
    TextBudget.holds(text, atMost: 40)
      && (FieldNames.ledger.match([text]) != nil || FieldNames.indicators.match([text]) != nil
        || PeriodColumn(text) != nil)
  }

  private static func isListOfPeople(_ line: SheetLine) -> Bool {
    let names = line.ownColumns.map {
      HeaderText.normalised(HeaderText.singleLine(line.text($0), atMost: 40))
    }
    return names.contains { ["姓名", "name"].contains($0) }
      && names.contains { ["电话", "手机", "手机号", "联系电话", "联系方式", "phone", "mobile", "email"].contains($0) }
  }
}
