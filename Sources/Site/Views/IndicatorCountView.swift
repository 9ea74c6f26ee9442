import Diagnostics
import Model
import Narrative
import Templates

/// A state with the number of indicators that stand in it, and the denominator.
struct IndicatorCountView: Sendable {
  let state: IndicatorState
  let counts: IndicatorCounts
  let isLast: Bool

  static let fields = Fields<IndicatorCountView>(
    .text("word") { $0.state.word(in: .zh) },
    .text("tone") { $0.state.tone },
    .number("count") { $0.counts[$0.state] },
    .number("total") { $0.counts.total },
    .flag("isMet") { $0.state == .met },
    .flag("isLast") { $0.isLast }
  )

  /// The indicators that are met, and every other state that is judged and occurs.
  static func all(_ counts: IndicatorCounts) -> [IndicatorCountView] {
    let states = IndicatorState.allCases.filter { $0.isJudged && ($0 == .met || counts[$0] > 0) }
    return states.map { IndicatorCountView(state: $0, counts: counts, isLast: $0 == states.last) }
  }
}
