/// The members that templates may use of a `Root`, declared once: their values and their schema.
package final class Fields<Root: Sendable>: Sendable {
  package let schema: Schema
  private let fields: [Field<Root>]
  /// An open hash table over the names' codes: the field's index plus one, 0 where free.
  private let slots: [Int]

  /// Declares fields; of two with the same name the first one counts.
  package init(_ fields: [Field<Root>]) {
    self.fields = fields
    self.schema = Schema(fields.map { ($0.name.text, $0.member) })
    self.slots = Fields.slots(for: fields)
  }

  package convenience init(_ fields: Field<Root>...) { self.init(fields) }

  /// Binds the fields to what they are read from.
  package func record(_ root: Root) -> any Record { BoundRecord(root: root, fields: self) }

  func value(of name: Name, in root: Root) -> Value? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: name.code) & mask
    while slots[slot] > 0 {
      let index = slots[slot] - 1
      if fields[index].name == name { return fields[index].value(root) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// At most half of the slots are filled, so that every search ends soon.
  private static func slots(for fields: [Field<Root>]) -> [Int] {
    var size = 4
    while size < fields.count * 2 + 2 { size *= 2 }
    var slots = [Int](repeating: 0, count: size)
    for (index, field) in fields.enumerated() {
      var slot = Int(truncatingIfNeeded: field.name.code) & (size - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = index + 1
    }
    return slots
  }
}

/// A root together with its fields.
struct BoundRecord<Root: Sendable>: Record {
  let root: Root
  let fields: Fields<Root>

  func value(of name: Name) -> Value? { fields.value(of: name, in: root) }
}
