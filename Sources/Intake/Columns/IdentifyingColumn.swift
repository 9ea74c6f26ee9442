/// Columns whose numbers are names: what the sheet shows of them counts, and not their values.
enum IdentifyingColumn {
  /// Whether a column identifies what stands in its rows, by what it means or by its name.
  static func matches(_ column: UnderstoodColumn) -> Bool {
    switch column.role {
    case .field(let field): fields.contains(field)
    case .extra: isIdentifying(HeaderText.normalised(column.name))
    case .period, .spread: false
    }
  }

  private static let fields: Set<Field> = [
    .number, .id, .tasks, .clause, .title, .name, .workstream, .category, .action,
  ]

  private static func isIdentifying(_ name: String) -> Bool {
    words.contains(name) || endings.contains { name.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static let endings = ["号", "码", "编码", "代码"]
  private static let words: Set<String> = ["id", "no", "no.", "number", "code", "ref", "reference", "#"]
}
