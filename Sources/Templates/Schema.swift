/// The names that a record offers, for checking templates before anything is rendered.
package final class Schema: Sendable {
  /// What stands behind a name.
  package enum Member: Sendable {
    /// A text, number or flag, which has no members of its own.
    case scalar
    /// Text from outside, which must be escaped.
    case text
    /// A record, or a list of records; made on demand, so that schemas may refer to each other.
    case record(@Sendable () -> Schema)
    /// A record whose names are known at run time, under a key of the checker's `runtimeNames`.
    case runtime(String)
    /// A record or a value about which nothing is known: every name is accepted below it.
    case anything
  }

  private let members: [String: Member]
  /// The names in the order in which they were declared.
  package let names: [String]

  package init(_ members: [(name: String, member: Member)]) {
    self.members = Dictionary(members.map { ($0.name, $0.member) }) { first, _ in first }
    self.names = members.map(\.name)
  }

  package func member(_ name: String) -> Member? { members[name] }
}
