import Dates
package import Diagnostics
import Markup
package import Model

extension AdjustmentKind {
  /// What the entry does, in a word.
  package func word(in language: Language) -> String { language.pick(words[1], rawValue) }
}

extension Adjustment {
  /// What was before and what is from the day on; empty for what was only added, cancelled, suspended or resumed.
  package func changeWords(
    unit: String = "", in language: Language, departments: (Identifier<Department>) -> String
  )
    -> String
  {
    func joined(_ texts: [String]) -> String { texts.joined(separator: language.pick("、", ", ")) }
    func arrow(_ from: String, _ to: String) -> String { "\(from) → \(to)" }
    switch change {
    case .membership(let membership):
      let others = membership.successors.map { thing in
        if case .department(let id) = thing { departments(id) } else { thing.text }
      }
      return others.isEmpty ? "" : "→ " + joined(others)
    case .name(let from, let to): return arrow(from, to)
    case .deadline(let from, let to): return arrow(from.term.words(in: language), to.term.words(in: language))
    case .target(let from, let to):
      return arrow(quantityText(from.text, unit), quantityText(to.text, unit))
    case .weight(let from, let to): return arrow(valueText(from), valueText(to))
    case .leads(let from, let to): return arrow(joined(from.map(departments)), joined(to.map(departments)))
    }
  }
}
