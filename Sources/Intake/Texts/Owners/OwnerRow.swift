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

  /// Whether the cell writes a department beside some of the names.
  var isWritten: Bool { lines.contains { $0.department != nil } }

  /// The shares that the cell writes; nil where one line without a department is left for one department.
  private func written() -> Outcome? {
    if let foreign = lines.lazy.compactMap(\.department).first(where: { index(of: $0) == nil }) {
      return .failure(.foreignDepartment(foreign))
    }
    if departments.count == 1 { return .success(shares { _ in (names, .onlyDepartment) }) }
    if rest.isEmpty { return .success(writtenShares) }
    return writtenAndRest == nil ? .failure(.open(names: rest.flatMap(\.names), options: [])) : nil
  }

  /// The lines without a department.
  private var rest: [PersonNames.Line] { lines.filter { $0.department == nil } }

  private func index(of department: String) -> Int? { keys.firstIndex(of: NameKey.identity(department)) }

  /// The shares of the lines with a department.
  private var writtenShares: [Share] {
    var groups = [[String]](repeating: [], count: departments.count)
    for line in lines {
      if let index = line.department.flatMap(index(of:)) { groups[index] += line.names }
    }
    return shares { (groups[$0], groups[$0].isEmpty ? .none : .written) }
  }

  /// The shares where the cell writes all departments but one, and one line is left for it.
  private var writtenAndRest: [Share]? {
    let written = writtenShares
    let open = written.indices.filter { written[$0].names.isEmpty }
    guard open.count == 1, rest.count == 1, let line = rest.first else { return nil }
    return shares { open.contains($0) ? (line.names, .remaining) : (written[$0].names, .written) }
  }

  /// The shares of as many lines, or as many names, as departments; nil where the counts differ.
  func counted() -> [Share]? {
    if isWritten { return writtenAndRest }
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
  ///
  /// It is certain only where each of those departments has one owner in every row, as `OwnerFacts` sees, and the
  /// other one has none elsewhere who could be expected here.
  func remaining(by facts: OwnerFacts) -> [Share]? {
    let places = names.map { name in facts.department(of: name).flatMap { keys.firstIndex(of: $0) } }
    let open = keys.indices.filter { !places.contains($0) }
    guard open.count == 1, let only = open.first, !facts.hasPeople(keys[only]) else { return nil }
    let filled = places.map { $0 ?? only }
    guard zip(filled, filled.dropFirst()).allSatisfy(<=) else { return nil }
    let others = keys.indices.filter { $0 != only }
    guard
      others.allSatisfy({ index in facts.hasOneOwnerEach(keys[index]) && filled.count { $0 == index } == 1 })
    else { return nil }
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
