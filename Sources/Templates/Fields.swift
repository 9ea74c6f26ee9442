/// The members that templates may use of a `Root`, declared once: their values and their schema.
package final class Fields<Root: Sendable>: Sendable {
  package let schema: Schema
  private let accessors: Accessors

  /// Declares fields; of two with the same name the first one counts.
  package init(_ fields: [Field<Root>]) {
    self.schema = Schema(fields.map { ($0.name.text, $0.member) })
    self.accessors = Accessors(shape: Shape(fields.map(\.name)), values: fields.map(Fields.accessor))
  }

  package convenience init(_ fields: Field<Root>...) { self.init(fields) }

  /// Reads a field from a record of these fields: only they give it their accessors.
  private static func accessor(_ field: Field<Root>) -> @Sendable (AnyObject) -> Value {
    let read = field.value
    return { record in read(unsafeDowncast(record, to: BoundRecord<Root>.self).root) }
  }

  /// Binds the fields to what they are read from.
  package func record(_ root: consuming Root) -> any Record { BoundRecord(root, accessors) }
}

/// What reads each field from a record, the same kind of value for every `Root`.
///
/// Functions of a `Root` itself in an array would cost a search for their type at every access.
private final class Accessors: Sendable {
  let shape: Shape
  let values: [@Sendable (AnyObject) -> Value]

  init(shape: Shape, values: [@Sendable (AnyObject) -> Value]) {
    self.shape = shape
    self.values = values
  }
}

/// A root together with its fields.
private final class BoundRecord<Root: Sendable>: Record {
  let accessors: Accessors
  let root: Root

  init(_ root: consuming Root, _ accessors: Accessors) {
    self.accessors = accessors
    self.root = root
  }

  var shape: Shape? { accessors.shape }

  func value(at index: Int) -> Value { accessors.values[index](self) }

  func value(of name: Name) -> Value? { accessors.shape.index(of: name).map { value(at: $0) } }
}
