/// Gives the owners of each row to its departments where that is certain.
///
/// It holds that a person belongs to one department, unless certain rows name several, and that owners stand in the
/// order of their departments. What one row makes certain is used for the others, until nothing new follows.
package enum OwnerAssignment {
  /// The lead departments of a row in order, and its owners by line.
  package struct Row: Hashable, Sendable {
    package var departments: [String]
    package var owners: [PersonNames.Line]

    package init(departments: [String], owners: [PersonNames.Line]) {
      self.departments = departments
      self.owners = owners
    }
  }

  /// The owners of one department in one row.
  package struct Share: Hashable, Sendable {
    package var department: String
    package var names: [String]
    package var reason: OwnerReason

    package init(department: String, names: [String], reason: OwnerReason) {
      self.department = department
      self.names = names
      self.reason = reason
    }
  }

  /// The shares of a row in the order of its departments, or why its owners stay open.
  package typealias Outcome = Result<[Share], OwnerProblem>

  /// The outcome of every row, in the same order; a row without owners has shares without names.
  package static func assign(_ rows: [Row]) -> [Outcome] {
    let rows = rows.map { OwnerRow($0) }
    var outcomes = rows.map { $0.own() }
    var facts = OwnerFacts()
    learn(outcomes, &facts)
    count(rows, &outcomes, facts)
    learn(outcomes, &facts)
    settleAll(rows, &outcomes, &facts)
    return zip(rows, outcomes).map { $1 ?? .failure(problem($0, facts)) }
  }

  private static func learn(_ outcomes: [Outcome?], _ facts: inout OwnerFacts) {
    for case .success(let shares)? in outcomes { _ = learn(shares, &facts) }
  }

  /// The people of whom the shares say something new.
  private static func learn(_ shares: [Share], _ facts: inout OwnerFacts) -> [String] {
    var changed: [String] = []
    for share in shares {
      let department = NameKey.identity(share.department)
      facts.addGroup(share.names, of: department)
      for name in share.names where facts.add(name, to: department) { changed.append(name) }
    }
    return changed
  }

  /// Settles rows with as many lines or names as departments, unless other rows say otherwise.
  private static func count(_ rows: [OwnerRow], _ outcomes: inout [Outcome?], _ facts: OwnerFacts) {
    for index in rows.indices where outcomes[index] == nil {
      if let shares = rows[index].counted() {
        let wrong = shares.filter { $0.reason != .written }.flatMap { share in
          share.names.filter { !facts.allows($0, in: NameKey.identity(share.department)) }
        }
        if wrong.isEmpty {
          outcomes[index] = .success(shares)
        } else if rows[index].isWritten {
          outcomes[index] = .failure(.contradiction(names: wrong))
        }
      }
    }
  }

  /// Settles what the facts make certain; a row is looked at again when something new is said of its people.
  private static func settleAll(
    _ rows: [OwnerRow], _ outcomes: inout [Outcome?], _ facts: inout OwnerFacts
  ) {
    var open = rows.indices.filter { outcomes[$0] == nil }
    var rowsOfPeople: [String: [Int]] = [:]
    for index in open {
      for name in Set(rows[index].names) { rowsOfPeople[name, default: []].append(index) }
    }
    while !open.isEmpty {
      let steps = open.map { (index: $0, step: step(rows[$0], facts)) }
      var changed: Set<String> = []
      for (index, step) in steps {
        switch step {
        case .settled(let shares):
          outcomes[index] = .success(shares)
          changed.formUnion(learn(shares, &facts))
        case .narrowed(let possible):
          let row = rows[index]
          for (name, places) in zip(row.names, possible)
          where facts.narrow(name, to: Set(places.map(row.key))) {
            changed.insert(name)
          }
        case .nothing: break
        }
      }
      open = Set(changed.flatMap { rowsOfPeople[$0] ?? [] }).filter { outcomes[$0] == nil }.sorted()
    }
  }

  /// What the facts say of one row.
  private enum Step {
    case settled([Share])
    /// The departments that each of its people can belong to.
    case narrowed([[Int]])
    case nothing
  }

  private static func step(_ row: OwnerRow, _ facts: OwnerFacts) -> Step {
    if let shares = settled(row, facts) { return .settled(shares) }
    return row.possible(by: facts).map { .narrowed($0) } ?? .nothing
  }

  private static func settled(_ row: OwnerRow, _ facts: OwnerFacts) -> [Share]? {
    if row.isTooLarge { return nil }
    if let known = row.known(by: facts) { return known }
    guard let possible = row.possible(by: facts) else { return nil }
    if possible.allSatisfy({ $0.count == 1 }) { return row.shares(possible) }
    return row.remaining(by: facts)
  }

  private static func problem(_ row: OwnerRow, _ facts: OwnerFacts) -> OwnerProblem {
    if row.isTooLarge { return .open(names: row.names, options: []) }
    guard let possible = row.possible(by: facts) else {
      return row.names.count < row.departments.count
        ? .open(
          names: row.names,
          options: row.names.map { OwnerProblem.Option(name: $0, departments: row.departments) })
        : .contradiction(names: row.names)
    }
    let options = zip(row.names, possible).filter { $0.1.count > 1 }.map { name, places in
      OwnerProblem.Option(name: name, departments: places.map { row.departments[$0] })
    }
    return .open(names: row.names, options: options)
  }
}
