import Model

/// Names in a row: all of them where they are few, otherwise the first with the number of the others.
enum EnglishListing {
  /// The longest list that names everything.
  static let longest = 3

  /// `A`, `A and B`, `A, B and C`; nil for none.
  static func list(_ items: [String]) -> String? {
    guard let last = items.last else { return nil }
    let others = items.dropLast()
    return others.isEmpty ? last : "\(others.joined(separator: ", ")) and \(last)"
  }

  /// `A, B and C`, or `A, B, C and 2 other departments`; nil for none.
  static func row(_ names: [String], _ noun: String) -> String? {
    let others = names.count - longest
    return others > 0 ? list(names.prefix(longest) + [counted(others, "other \(noun)")]) : list(names)
  }

  /// The names of departments in a row; nil for none.
  static func departments(_ names: [String]) -> String? { row(names, "department") }

  /// Few items, each named; nil for none and for more than a sentence should hold.
  static func all(_ items: [String]) -> String? { items.count > longest ? nil : list(items) }

  /// A phrase, and behind a colon the items where they are few; nil for none.
  static func told(_ items: [String], _ phrase: (Int) -> String) -> String? {
    guard !items.isEmpty else { return nil }
    return phrase(items.count) + (all(items).map { ": \($0)" } ?? "")
  }

  /// A task by title and number, with what else is to be said of it: `“Open the roads” (task 2, 3 days overdue)`.
  static func task(_ task: Task, _ details: String?...) -> String {
    let details = details.compactMap { $0 }.map { ", \($0)" }.joined()
    return "“\(task.title)” (task \(task.number)\(details))"
  }
}
