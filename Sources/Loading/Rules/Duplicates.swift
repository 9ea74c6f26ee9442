internal import Diagnostics

/// Finds what stands more than once although it may stand only once.
enum Duplicates {
  /// The items whose key an earlier one has, each with the earlier one.
  static func find<Item, Key: Hashable & Comparable>(
    in items: [Item], by key: (Item) -> Key?
  ) -> [(later: Item, first: Item, key: Key)] {
    let keys = items.compactMap(key).sorted()
    let repeated = Set(zip(keys, keys.dropFirst()).lazy.filter { $0 == $1 }.map(\.0))
    if repeated.isEmpty { return [] }
    var first: [Key: Item] = [:]
    var found: [(later: Item, first: Item, key: Key)] = []
    for item in items {
      guard let key = key(item), repeated.contains(key) else { continue }
      if let first = first[key] { found.append((item, first, key)) } else { first[key] = item }
    }
    return found
  }

  static func first(_ spot: Spot) -> [Finding.Related] {
    [.init(spot.place, Wording(zh: "第一次在这里", en: "it stands here first"))]
  }
}
