/// Which rows of a ledger are which that the project has already, by one kind of key after another.
struct RowMatching {
  /// The index of the known row of each of the ledger's, where there is one.
  private(set) var matches: [Int?]
  private var claimed: Set<Int> = []

  init(count: Int) { matches = Array(repeating: nil, count: count) }

  /// Matches what has the same key, where no other row has it on its side; blank keys match nothing.
  mutating func match(_ own: [String], _ known: [String]) {
    let places = Dictionary(grouping: known.indices, by: { known[$0] })
    let counts = own.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    for (index, key) in own.enumerated() where !key.isEmpty && counts[key] == 1 {
      if let found = places[key], found.count == 1, let place = found.first { claim(place, for: index) }
    }
  }

  /// Matches rows that nothing tells apart in their order, where as many are left on either side.
  mutating func matchInOrder(_ own: [String], _ known: [String]) {
    let rows = Dictionary(
      grouping: own.indices.filter { matches[$0] == nil && !own[$0].isEmpty }, by: { own[$0] })
    let places = Dictionary(grouping: known.indices.filter { !claimed.contains($0) }, by: { known[$0] })
    for (key, indices) in rows {
      guard let found = places[key], found.count == indices.count else { continue }
      for (index, place) in zip(indices, found) { claim(place, for: index) }
    }
  }

  /// Matches a row with a known one, unless either has its own; whether it did.
  @discardableResult mutating func claim(_ place: Int, for index: Int) -> Bool {
    guard matches[index] == nil, claimed.insert(place).inserted else { return false }
    matches[index] = place
    return true
  }

  func isClaimed(_ place: Int) -> Bool { claimed.contains(place) }
}
