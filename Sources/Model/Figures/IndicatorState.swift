/// Where an indicator stands on its way to the target (指标状态).
package enum IndicatorState: String, CaseIterable, Hashable, Sendable {
  /// The last reading meets the target (已达标).
  case met
  /// As far as the path from the baseline to the target asks for by now (跟上序时).
  case onPath = "on-path"
  /// Short of what the path asks for by now (落后序时).
  case behind
  /// The day of the target has come, and the target is not met (到期未达标).
  case missed
  /// The target is not due yet, and without a baseline there is no path to it (未到时限).
  case notDue = "not-due"
  /// Nothing has been read (暂无读数).
  case noReading = "no-reading"
  /// There is no target to judge by (无目标).
  case noTarget = "no-target"

  /// Whether the target is met; nil where that cannot be said.
  package var isMet: Bool? {
    switch self {
    case .met: true
    case .onPath, .behind, .missed, .notDue: false
    case .noReading, .noTarget: nil
    }
  }

  /// Whether it is said that the target is or is not being reached: a state without a target is shown and not judged.
  package var isJudged: Bool { self != .noTarget }
}
