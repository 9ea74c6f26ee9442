/// A task or an indicator that the project has already, by what an office may know it by.
struct KnownRow: Sendable {
  /// The number of a task, the id of an indicator.
  let id: String
  /// The title of a task, the name of an indicator.
  let name: String
  /// What the office numbers it by, where the project could not keep that.
  let original: String
  /// What tells it from others of the same name: the departments and deadline of a task, the unit and deadline of an indicator.
  let besides: [String]
}
