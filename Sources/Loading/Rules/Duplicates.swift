internal import Diagnostics

/// Finds what stands more than once although it may stand only once.
enum Duplicates {
  /// The items whose key an earlier one has, each with the earlier one.
  static func find<Item, Key: Hashable>(
    in items: [Item], by key: (Item) -> Key?
  ) -> [(later: Item, first: Item, key: Key)] {
    var seen: [Key: Int] = [:]
    seen.reserveCapacity(items.count)
    var found: [(later: Item, first: Item, key: Key)] = []
    for (index, item) in items.enumerated() {
      guard let key = key(item) else { continue }
      let first = seen[key, default: index]
      if first == index { seen[key] = index } else { found.append((item, items[first], key)) }
    }
    return found
  }

  static func first(_ spot: Spot) -> [Finding.Related] {
    [.init(spot.place, Wording(zh: "第一次在这里", en: "it stands here first"))]
  }
}
