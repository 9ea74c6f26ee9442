import Dates
package import Diagnostics
package import Model

extension Deadline.Term {
  /// The day, or the word for a deadline without one.
  package func words(in language: Language) -> String {
    switch self {
    case .day(let day): day.words(in: language)
    case .ongoing: language.pick("长期", "ongoing")
    case .unsettled: language.pick("待定", "to be set")
    }
  }
}
