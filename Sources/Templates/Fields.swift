/// The members that templates may use of a `Root`, declared once: their values and their schema.
package final class Fields<Root: Sendable>: Sendable {
  package let schema: Schema
  private let table: NameTable
  private let values: [@Sendable (Root) -> Value]

  /// Declares fields; of two with the same name the first one counts.
  package init(_ fields: [Field<Root>]) {
    self.schema = Schema(fields.map { ($0.name.text, $0.member) })
    self.table = NameTable(fields.map(\.name))
    self.values = fields.map(\.value)
  }

  package convenience init(_ fields: Field<Root>...) { self.init(fields) }

  /// Binds the fields to what they are read from.
  package func record(_ root: Root) -> any Record { BoundRecord(root: root, fields: self) }

  func value(of name: Name, in root: Root) -> Value? {
    guard let index = table.index(of: name) else { return nil }
    return values[index](root)
  }
}

/// A root together with its fields.
struct BoundRecord<Root: Sendable>: Record {
  let root: Root
  let fields: Fields<Root>

  func value(of name: Name) -> Value? { fields.value(of: name, in: root) }
}

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
