/// What the rows say together of the departments that people belong to.
///
/// A fact comes from a row that is settled; an option that is left over from a row still open is no fact.
struct OwnerFacts {
  private var departments: [String: Set<String>] = [:]
  private var options: [String: Set<String>] = [:]
  /// The people who are a department's only owner in a row.
  private var sole: [String: Set<String>] = [:]
  private var departmentsWithSeveral: Set<String> = []

  /// How many people must have been a department's only owner before that is taken for its custom.
  private static let custom = 3

  /// Adds the owners whom one row gives to a department.
  mutating func addGroup(_ names: [String], of department: String) {
    if names.count > 1 { departmentsWithSeveral.insert(department) }
    if names.count == 1 { sole[department, default: []].formUnion(names) }
  }

  /// Whether every certain row gives a department one owner, and rows with several people show that it is a custom.
  func hasOneOwnerEach(_ department: String) -> Bool {
    !departmentsWithSeveral.contains(department) && (sole[department]?.count ?? 0) >= Self.custom
  }

  /// Whether a certain row names an owner of a department.
  func hasPeople(_ department: String) -> Bool {
    sole[department] != nil || departmentsWithSeveral.contains(department)
  }

  /// Adds the department of a person; true where that says something new.
  mutating func add(_ person: String, to department: String) -> Bool {
    departments[person, default: []].insert(department).inserted
  }

  /// The one department of a person; nil where none is known, or where certain rows name several.
  func department(of person: String) -> String? {
    guard let known = departments[person], known.count == 1 else { return nil }
    return known.first
  }

  /// Whether certain rows give the person to several departments, so that nothing follows for other rows.
  func isShared(_ person: String) -> Bool { (departments[person]?.count ?? 0) > 1 }

  /// Whether a person can belong to a department, by all that is known.
  func allows(_ person: String, in department: String) -> Bool {
    if isShared(person) { return true }
    if let known = self.department(of: person) { return known == department }
    return options[person]?.contains(department) ?? true
  }

  /// Keeps only the departments that this row leaves possible; true where that says something new.
  mutating func narrow(_ person: String, to possible: Set<String>) -> Bool {
    guard !isShared(person), department(of: person) == nil else { return false }
    let before = options[person]
    let after = before.map { $0.intersection(possible) } ?? possible
    options[person] = after
    return before != after
  }
}
