/// The members that templates may use of a `Root`, declared once: their values and their schema.
package final class Fields<Root: Sendable>: Sendable {
  package let schema: Schema
  private let accessors: Accessors
  /// Kept, since finding the type of a generic class costs a search.
  private let recordType = BoundRecord<Root>.self

  /// Declares fields; of two with the same name the first one counts.
  package init(_ fields: [Field<Root>]) {
    self.schema = Schema(fields.map { ($0.name.text, $0.member) })
    self.accessors = Accessors(shape: Shape(fields.map(\.name)), fields.map(Fields.accessor))
  }

  package convenience init(_ fields: Field<Root>...) { self.init(fields) }

  /// Reads a field from a record of these fields: only they give it their accessors.
  private static func accessor(_ field: Field<Root>) -> Accessor {
    let read = field.value
    return Accessor { record in read(unsafeDowncast(record, to: BoundRecord<Root>.self).root) }
  }

  /// Binds the fields to what they are read from.
  package func record(_ root: consuming Root) -> any Record { recordType.init(root, accessors) }
}

/// Reads one field from a record of any `Root`.
///
/// Functions of a `Root` itself in an array would cost a search for their type at every access.
private final class Accessor: Sendable {
  let read: @Sendable (AnyObject) -> Value

  init(_ read: @escaping @Sendable (AnyObject) -> Value) { self.read = read }
}

/// What reads each field from a record, the same kind of value for every `Root`.
private final class Accessors: Sendable {
  let shape: Shape
  private let accessors: [Accessor]
  /// The same ones, called without counting a reference: a page reads hundreds of fields.
  private let uncounted: [Unmanaged<Accessor>]

  init(shape: Shape, _ accessors: [Accessor]) {
    self.shape = shape
    self.accessors = accessors
    self.uncounted = accessors.map { Unmanaged.passUnretained($0) }
  }

  func value(at index: Int, of record: AnyObject) -> Value {
    uncounted[index]._withUnsafeGuaranteedRef { $0.read(record) }
  }
}

/// A root together with its fields.
private final class BoundRecord<Root: Sendable>: Record {
  let accessors: Accessors
  let root: Root

  required init(_ root: consuming Root, _ accessors: Accessors) {
    self.accessors = accessors
    self.root = root
  }

  var shape: Shape? { accessors.shape }

  func value(at index: Int) -> Value { accessors.value(at: index, of: self) }

  func value(of name: Name) -> Value? { accessors.shape.index(of: name).map { value(at: $0) } }
}
