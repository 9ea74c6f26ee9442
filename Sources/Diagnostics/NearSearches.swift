/// Searches near names for many misspelt ones: each once, and after some hundreds no more.
///
/// A search costs a walk through all known names, so that searches without a limit would take hours.
package struct NearSearches<Name: Hashable & Sendable, Found: Sendable>: Sendable {
  /// How many different names are searched.
  package static var limit: Int { 200 }

  private var found: [Name: Found?] = [:]

  package init() {}

  /// What was or is now found for a name; nil for nothing, and where the limit is reached.
  package mutating func find(_ name: Name, by search: () -> Found?) -> Found? {
    if let known = found[name] { return known }
    guard found.count < Self.limit else { return nil }
    let result = search()
    found[name] = .some(result)
    return result
  }
}
