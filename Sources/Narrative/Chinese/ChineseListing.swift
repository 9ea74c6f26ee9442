import Model

/// Names in a row: all of them where they are few, otherwise the first with the number of all.
enum ChineseListing {
  /// The longest list that names everything.
  static let longest = 3

  /// `甲局`, `甲局、乙局`, `甲局、乙局、丙局等5家单位`; nil for none.
  static func departments(_ names: [String]) -> String? { row(names, "家单位") }

  /// `路网密度、道路面积率`, `路网密度、道路面积率、公厕等5项`; nil for none.
  static func indicators(_ indicators: [Indicator]) -> String? { row(indicators.map(\.name), "项") }

  /// The first names of a row, with the number of all where they are many; nil for none.
  static func row(_ names: [String], _ measure: String) -> String? {
    guard !names.isEmpty else { return nil }
    let shown = names.prefix(longest).joined(separator: "、")
    return names.count > longest ? "\(shown)等\(names.count)\(measure)" : shown
  }

  /// Few items, each named; nil for none and for more than a sentence should hold.
  static func all(_ items: [String]) -> String? {
    items.isEmpty || items.count > longest ? nil : items.joined(separator: "、")
  }

  /// A count, and behind a colon the items where they are few: `新完成1项：“…”（任务6）`; nil for none.
  static func counted(_ before: String, _ items: [String]) -> String? {
    guard let count = ChineseCounting.some(items.count, before) else { return nil }
    return count + (all(items).map { "：\($0)" } ?? "")
  }

  /// A task by title and number, with what else is to be said of it: `“打通断头路”（任务2，逾期3天）`.
  static func task(_ task: Task, _ details: String?...) -> String {
    let details = details.compactMap { $0 }.map { "，\($0)" }.joined()
    return "“\(quoted(task.title))”（任务\(task.number)\(details)）"
  }

  /// A title as it stands between quotation marks: those inside it become single ones.
  private static func quoted(_ title: String) -> String {
    String(
      String.UnicodeScalarView(
        title.unicodeScalars.map { scalar in
          switch scalar {
          case "“": "‘"
          case "”": "’"
          default: scalar
          }
        }))
  }
}
