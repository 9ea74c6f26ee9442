/// What a child process is to run, and how it is tied to this process.
package struct ChildProgram: Sendable {
  package var path: String
  /// The arguments, beginning with the name that the program is told of itself.
  package var arguments: [String]
  /// The whole environment that it sees, as `NAME=value`; nil for the one of this process.
  package var environment: [String]?
  /// Whether it heads a process group, which ends as a whole.
  package var headsGroup: Bool
  /// Whether it ends when the thread that started it does, even by a crash.
  package var endsWithParent: Bool

  package init(
    path: String, arguments: [String], environment: [String]?, headsGroup: Bool, endsWithParent: Bool
  ) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
    self.headsGroup = headsGroup
    self.endsWithParent = endsWithParent
  }
}
