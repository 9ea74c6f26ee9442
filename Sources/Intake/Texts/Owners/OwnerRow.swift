/// The departments and owners of one row, and the shares that follow from them.
struct OwnerRow {
  typealias Outcome = OwnerAssignment.Outcome
  typealias Share = OwnerAssignment.Share

  let departments: [String]
  let lines: [PersonNames.Line]
  let names: [String]
  private let keys: [String]

  init(_ row: OwnerAssignment.Row) {
    departments = row.departments
    keys = row.departments.map(NameKey.identity)
    lines = row.owners.filter { !$0.names.isEmpty }
    names = lines.flatMap(\.names)
  }

  // MARK: From the row alone

  /// The shares of a row whose own form says them; nil where other rows are needed.
  func own() -> Outcome? {
    if names.isEmpty || departments.isEmpty { return .success(shares { _ in ([], .none) }) }
    if lines.contains(where: { $0.department != nil }) { return written() }
    return departments.count == 1 ? .success(shares { _ in (names, .onlyDepartment) }) : nil
  }

  private func written() -> Outcome? {
    var groups = [[String]](repeating: [], count: departments.count)
    var rest: [String] = []
    for line in lines {
      guard let department = line.department else {
        rest += line.names
        continue
      }
      guard let index = keys.firstIndex(of: NameKey.identity(department)) else {
        return .failure(.foreignDepartment(department))
      }
      groups[index] += line.names
    }
    let open = groups.indices.filter { groups[$0].isEmpty }
    if !rest.isEmpty {
      guard open.count == 1, let only = open.first else { return .failure(.open(names: rest, options: [])) }
      groups[only] = rest
    }
    return .success(
      shares { index in
        let reason: OwnerReason = open.contains(index) && !rest.isEmpty ? .remaining : .written
        return (groups[index], groups[index].isEmpty ? .none : reason)
      })
  }

  /// The shares of as many lines, or as many names, as departments; nil where the counts differ.
  func counted() -> [Share]? {
    if lines.count == departments.count { return shares { (lines[$0].names, .line) } }
    return names.count == departments.count ? shares { ([names[$0]], .order) } : nil
  }

  // MARK: From other rows

  /// Whether it has so many names and departments that they are not tried against each other.
  var isTooLarge: Bool { names.count * departments.count > 10_000 }

  /// The indices of the departments that each name can belong to, kept in order, none left out; nil where nothing fits.
  func possible(by facts: OwnerFacts) -> [[Int]]? {
    guard !isTooLarge, names.count >= departments.count else { return nil }
    let allowed = names.map { name in keys.map { facts.allows(name, in: $0) } }
    var forward = [[Bool]](repeating: [Bool](repeating: false, count: keys.count), count: names.count)
    var backward = forward
    for name in names.indices {
      for key in keys.indices where allowed[name][key] {
        let isReached =
          name == 0 ? key == 0 : forward[name - 1][key] || (key > 0 && forward[name - 1][key - 1])
        forward[name][key] = isReached
      }
    }
    for name in names.indices.reversed() {
      for key in keys.indices where allowed[name][key] {
        let isLast = name == names.count - 1
        backward[name][key] =
          isLast
          ? key == keys.count - 1
          : backward[name + 1][key] || (key < keys.count - 1 && backward[name + 1][key + 1])
      }
    }
    let possible = names.indices.map { name in keys.indices.filter { forward[name][$0] && backward[name][$0] }
    }
    return possible.contains(where: \.isEmpty) ? nil : possible
  }

  /// The shares where every person's department is known, in whatever order they stand.
  func known(by facts: OwnerFacts) -> [Share]? {
    let places = names.map { name in facts.department(of: name).flatMap { keys.firstIndex(of: $0) } }
    guard !places.contains(nil) else { return nil }
    return shares { index in
      let own = zip(names, places).filter { $0.1 == index }.map(\.0)
      return (own, own.isEmpty ? .none : .otherRows)
    }
  }

  /// The shares where all departments but one have a known owner, and the other names stand in its place.
  func remaining(by facts: OwnerFacts) -> [Share]? {
    let places = names.map { name in facts.department(of: name).flatMap { keys.firstIndex(of: $0) } }
    let open = keys.indices.filter { !places.contains($0) }
    guard open.count == 1, let only = open.first else { return nil }
    let filled = places.map { $0 ?? only }
    guard zip(filled, filled.dropFirst()).allSatisfy(<=) else { return nil }
    return shares { index in
      let own = zip(names, filled).filter { $0.1 == index }.map(\.0)
      return (own, index == only ? .remaining : .otherRows)
    }
  }

  /// The shares of a distribution in which each name has one place.
  func shares(_ places: [[Int]]) -> [Share] {
    shares { index in
      let own = zip(names, places).filter { $0.1 == [index] }.map(\.0)
      return (own, own.isEmpty ? .none : .otherRows)
    }
  }

  private func shares(_ names: (Int) -> ([String], OwnerReason)) -> [Share] {
    departments.indices.map { index in
      let (own, reason) = names(index)
      return Share(department: departments[index], names: own, reason: reason)
    }
  }

  func key(_ index: Int) -> String { keys[index] }
}
