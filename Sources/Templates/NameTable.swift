/// Finds a name's place among others: an open hash table over their codes.
struct NameTable: Sendable {
  private let names: [Name]
  /// A name's index plus one, 0 where free; at most half are taken, so that every search ends soon.
  private let slots: [Int]

  init(_ names: [Name]) {
    var size = 4
    while size < names.count * 2 + 2 { size *= 2 }
    var slots = [Int](repeating: 0, count: size)
    for (index, name) in names.enumerated() {
      var slot = Int(truncatingIfNeeded: name.code) & (size - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = index + 1
    }
    self.names = names
    self.slots = slots
  }

  /// The index of the first of the names that is equal.
  func index(of name: Name) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: name.code) & mask
    while slots[slot] > 0 {
      let index = slots[slot] - 1
      if names[index] == name { return index }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
