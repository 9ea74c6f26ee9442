/// The members that templates may use of a `Root`, declared once: their values and their schema.
package final class Fields<Root: Sendable>: Sendable {
  package let schema: Schema
  private let accessors: Accessors

  /// Declares fields; of two with the same name the first one counts.
  package init(_ fields: [Field<Root>]) {
    self.schema = Schema(fields.map { ($0.name.text, $0.member) })
    self.accessors = Accessors(
      names: NameTable(fields.map(\.name)),
      values: fields.map(Fields.accessor))
  }

  /// Reads a field from the box of a record of these fields, which is always a `Box<Root>`.
  private static func accessor(_ field: Field<Root>) -> @Sendable (AnyObject) -> Value {
    let read = field.value
    return { root in read(unsafeDowncast(root, to: Box<Root>.self).root) }
  }

  package convenience init(_ fields: Field<Root>...) { self.init(fields) }

  /// Binds the fields to what they are read from.
  package func record(_ root: Root) -> any Record { BoundRecord(root: Box(root), accessors: accessors) }
}

/// A root on the heap, so that reading a field neither copies it nor needs its type.
private final class Box<Root: Sendable>: Sendable {
  let root: Root

  init(_ root: Root) { self.root = root }
}

/// The fields' names with what reads each of them from a box.
private final class Accessors: Sendable {
  let names: NameTable
  let values: [@Sendable (AnyObject) -> Value]

  init(names: NameTable, values: [@Sendable (AnyObject) -> Value]) {
    self.names = names
    self.values = values
  }
}

/// A root together with its fields.
private struct BoundRecord: Record {
  let root: any AnyObject & Sendable
  let accessors: Accessors

  func value(of name: Name) -> Value? {
    guard let index = accessors.names.index(of: name) else { return nil }
    return accessors.values[index](root)
  }
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
