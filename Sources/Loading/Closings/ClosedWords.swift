internal import Model

/// What a row of a closed month is.
enum ClosedRecordKind: String, CaseIterable {
  /// When the month was closed, and why again.
  case closing
  /// A count of the month.
  case total
  /// The mean progress of the programme, for people to read.
  case mean
  case task, indicator
}

/// The words for how an indicator stood when its month was closed.
enum ClosedState {
  /// That it was not met, without saying how far it was on its way.
  static let notMet = "not-met"

  static let words = IndicatorState.allCases.map(\.rawValue)
}
