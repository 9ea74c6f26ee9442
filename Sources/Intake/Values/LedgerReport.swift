/// What a ledger says of a task for the month that it is read for.
struct LedgerReport: Sendable {
  /// 0…100, as reports write it.
  var progress: String
  /// A day; empty where none is written.
  var completedOn = ""
  /// The texts of the fields that are kept as written: summary, problem, next step.
  var texts: [Field: String] = [:]
}
