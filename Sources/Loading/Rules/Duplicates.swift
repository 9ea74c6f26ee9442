internal import Diagnostics

/// Finds what stands more than once although it may stand only once.
enum Duplicates {
  /// The items whose key an earlier one has, each with the earlier one.
  static func find<Item, Key: Hashable>(
    in items: some Sequence<Item>, by key: (Item) -> Key?
  ) -> [(later: Item, first: Item, key: Key)] {
    var seen: [Key: Item] = [:]
    var found: [(later: Item, first: Item, key: Key)] = []
    for item in items {
      guard let key = key(item) else { continue }
      if let first = seen[key] { found.append((item, first, key)) } else { seen[key] = item }
    }
    return found
  }

  static func first(_ spot: Spot) -> [Finding.Related] {
    [.init(spot.place, Wording(zh: "第一次在这里", en: "it stands here first"))]
  }
}
