internal import Diagnostics

/// An indicator as a table gives it.
struct LedgerIndicator: Sendable {
  var name: String
  /// As the table numbers it; empty where it does not.
  var number: String
  var unit: String
  /// `at-least`, `at-most` or `between`.
  var direction: String
  var baseline: String
  /// A number, or `35..45`.
  var target: String
  /// The last day for the target, like `2025-12-31`.
  var deadline: String
  var workstream: String?
  var clause: String
  var tasks: String
  var extras: [(name: String, text: String)]
  let row: Int
  let place: Place
}
