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

/// How an indicator stood when its month was closed.
enum ClosedState: String, CaseIterable {
  case met
  case notMet = "not-met"
  case withoutReading = "no-reading"
}
