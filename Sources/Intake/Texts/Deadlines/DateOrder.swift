package import Diagnostics

/// In which order dates such as `03/04/2027` name the day and the month.
package enum DateOrder: String, CaseIterable, Sendable {
  case dayFirst = "day-first"
  case monthFirst = "month-first"

  package var wording: Wording {
    switch self {
    case .dayFirst: Wording(zh: "先写日，后写月", en: "the day comes before the month")
    case .monthFirst: Wording(zh: "先写月，后写日", en: "the month comes before the day")
    }
  }
}
