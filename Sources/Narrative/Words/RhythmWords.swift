package import Diagnostics
package import Model

extension Rhythm {
  /// How often something is due, in a few words.
  package func word(in language: Language) -> String {
    switch self {
    case .monthly: language.pick("每月", "monthly")
    case .quarterly: language.pick("每季度", "quarterly")
    case .halfYearly: language.pick("每半年", "half-yearly")
    case .yearly: language.pick("每年", "yearly")
    case .once: language.pick("完成时", "when done")
    }
  }
}
