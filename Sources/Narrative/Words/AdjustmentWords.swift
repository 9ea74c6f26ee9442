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
    case .figure(let figure):
      let month = figure.month.words(in: language)
      switch figure.values {
      case .progress(let from, let to):
        return language.pick("\(month)进度 ", "progress of \(month) ")
          + arrow("\(percentText(from))%", "\(percentText(to))%")
      case .lamp(let from, let to):
        return language.pick("\(month)亮灯 ", "lamp of \(month) ")
          + arrow(from.word(in: language), to.word(in: language))
      case .value(let from, let to):
        return language.pick("\(month)读数 ", "value of \(month) ")
          + arrow(quantityText(valueText(from), unit), quantityText(valueText(to), unit))
      }
    case .weight(let from, let to): return arrow(valueText(from), valueText(to))
    case .leads(let from, let to): return arrow(joined(from.map(departments)), joined(to.map(departments)))
    }
  }
}

extension [Adjustment] {
  /// What had been published before these corrections, since when it is corrected and why; nil where there are none.
  package func correctionWords(unit: String = "", in language: Language) -> String? {
    var figures: [String] = []
    if let (published, _) = correctedProgress {
      figures.append(language.pick("进度 \(percentText(published))%", "progress \(percentText(published))%"))
    }
    if let (published, _) = correctedLamp {
      figures.append(published.word(in: language))
    }
    if let (published, _) = correctedValue { figures.append(quantityText(valueText(published), unit)) }
    guard let last, !figures.isEmpty else { return nil }
    let reason = last.reason.isEmpty ? last.basis : last.reason
    let day = last.date.words(in: language)
    let words = figures.joined(separator: language.pick("、", ", "))
    return language.pick(
      "更正：原公布为\(words)，\(day)更正\(reason.isEmpty ? "" : "，\(reason)")",
      "Corrected: published as \(words), corrected on \(day)\(reason.isEmpty ? "" : ", \(reason)")")
  }
}
