import Dates
import Diagnostics
import Model
import Narrative

extension RolloverReport {
  /// An indented line, made once for each language.
  func line(_ text: (Language) -> String) -> Wording {
    Wording(zh: "  " + text(.zh), en: "  " + text(.en))
  }

  /// A heading with the count of some things, and a line for each; nothing where there is none.
  func section<Item>(
    _ items: [Item], zh: String, en: String, _ text: (Item, Language) -> String
  ) -> [Wording] {
    guard !items.isEmpty else { return [] }
    return [Wording(zh: "\(zh) \(items.count) 项", en: "\(items.count) \(en)")]
      + items.map { item in line { text(item, $0) } }
  }
}

extension Wording {
  /// Lines as one text.
  init(lines: [Wording]) {
    self.init(
      zh: lines.map(\.zh).joined(separator: "\n"), en: lines.map(\.en).joined(separator: "\n"))
  }
}

extension Deadline.Term {
  /// The day as tables write it, or the word for a deadline without one.
  func cellText(in language: Language) -> String { day?.description ?? words(in: language) }
}
