/// Which things of two lists are the same, and which stand in one list only.
struct Pairing<Item> {
  /// In the order of the list after.
  let pairs: [(before: Item, after: Item)]
  /// In the order of the list before.
  let removed: [Item]
  /// In the order of the list after.
  let added: [Item]

  /// Pairs what has the same name; each way to name a thing is tried on what those before it left over.
  ///
  /// A name that two things of a list have tells none of them apart, and pairs nothing.
  init(_ before: [Item], _ after: [Item], by names: [(Item) -> String]) {
    var partners = [Int?](repeating: nil, count: after.count)
    var isTaken = [Bool](repeating: false, count: before.count)
    for name in names {
      let open = Self.unique(before.indices.filter { !isTaken[$0] }) { name(before[$0]) }
      let wanted = Self.unique(after.indices.filter { partners[$0] == nil }) { name(after[$0]) }
      for (text, index) in wanted {
        guard let partner = open[text] else { continue }
        partners[index] = partner
        isTaken[partner] = true
      }
    }
    pairs = after.indices.compactMap { index in partners[index].map { (before[$0], after[index]) } }
    removed = before.indices.filter { !isTaken[$0] }.map { before[$0] }
    added = after.indices.filter { partners[$0] == nil }.map { after[$0] }
  }

  /// The only thing that has each name.
  private static func unique(_ indices: [Int], by name: (Int) -> String) -> [String: Int] {
    Dictionary(grouping: indices, by: name).compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}
