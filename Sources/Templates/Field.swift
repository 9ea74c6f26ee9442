package import Markup

/// A named member of a record that is made from a `Root`: how to get its value, and what it is.
package struct Field<Root: Sendable>: Sendable {
  let name: Name
  let member: Schema.Member
  let value: @Sendable (Root) -> Value

  init(_ name: String, _ member: Schema.Member, _ value: @escaping @Sendable (Root) -> Value) {
    self.name = Name(name)
    self.member = member
    self.value = value
  }
}

extension Field {
  /// Text that is escaped where it is printed.
  package static func text(_ name: String, _ get: @escaping @Sendable (Root) -> String) -> Field {
    Field(name, .text) { .text(get($0)) }
  }

  /// Text that may be absent; what is absent is falsy and prints nothing.
  package static func optionalText(
    _ name: String, _ get: @escaping @Sendable (Root) -> String?
  ) -> Field {
    Field(name, .text) { get($0).map(Value.text) ?? .nothing }
  }

  /// Finished HTML that is printed as it is.
  package static func markup(_ name: String, _ get: @escaping @Sendable (Root) -> Markup) -> Field {
    Field(name, .scalar) { .markup(get($0)) }
  }

  /// Finished HTML that may be absent; what is absent is falsy.
  package static func optionalMarkup(
    _ name: String, _ get: @escaping @Sendable (Root) -> Markup?
  ) -> Field {
    Field(name, .scalar) { get($0).map(Value.markup) ?? .nothing }
  }

  /// A condition for sections.
  package static func flag(_ name: String, _ get: @escaping @Sendable (Root) -> Bool) -> Field {
    Field(name, .scalar) { .bool(get($0)) }
  }

  /// A whole number.
  package static func number(_ name: String, _ get: @escaping @Sendable (Root) -> Int) -> Field {
    Field(name, .scalar) { .integer(get($0)) }
  }

  /// A whole number that may be absent; an absent one is falsy and prints nothing.
  package static func optionalNumber(
    _ name: String, _ get: @escaping @Sendable (Root) -> Int?
  ) -> Field {
    Field(name, .scalar) { get($0).map(Value.integer) ?? .nothing }
  }

  /// A number that may have decimals; an absent one is falsy and prints nothing.
  package static func decimal(
    _ name: String, _ get: @escaping @Sendable (Root) -> Double?
  ) -> Field {
    Field(name, .scalar) { get($0).map(Value.number) ?? .nothing }
  }
}

extension Field {
  /// A record of its own, of which nil is falsy; the fields may be those that are being declared.
  package static func record<Element>(
    _ name: String, _ fields: @autoclosure @escaping @Sendable () -> Fields<Element>,
    _ get: @escaping @Sendable (Root) -> Element?
  ) -> Field {
    Field(name, .record { fields().schema }) { root in
      guard let element = get(root) else { return .nothing }
      return .record(fields().record(element))
    }
  }

  /// A list of records, each bound to its fields when a section reaches it.
  package static func list<Element>(
    _ name: String, _ fields: @autoclosure @escaping @Sendable () -> Fields<Element>,
    _ get: @escaping @Sendable (Root) -> [Element]
  ) -> Field {
    Field(name, .record { fields().schema }) { root in
      let elements = get(root)
      let fields = fields()
      return .list(List(count: elements.count) { .record(fields.record(elements[$0])) })
    }
  }

  /// A list whose elements are made on demand from their index.
  package static func list<Element>(
    _ name: String, _ fields: @autoclosure @escaping @Sendable () -> Fields<Element>,
    lazily get: @escaping @Sendable (Root) -> (count: Int, element: @Sendable (Int) -> Element)
  ) -> Field {
    Field(name, .record { fields().schema }) { root in
      let (count, element) = get(root)
      let fields = fields()
      return .list(List(count: count) { .record(fields.record(element($0))) })
    }
  }

  /// A list of texts, each printed by `{{.}}`.
  package static func texts(_ name: String, _ get: @escaping @Sendable (Root) -> [String]) -> Field {
    Field(name, .text) { root in
      let texts = get(root)
      return .list(List(count: texts.count) { .text(texts[$0]) })
    }
  }

  /// A record whose member names are known only at run time, such as columns that a user added.
  ///
  /// Templates may use the given names; nil leaves them to the checker's `runtimeNames` under the field's name.
  package static func dynamicRecord(
    _ name: String, names: [String]?,
    _ get: @escaping @Sendable (Root) -> @Sendable (String) -> Value?
  ) -> Field {
    let schema = names.map { names in Schema(names.map { ($0, .text) }) }
    let member = schema.map { schema in Schema.Member.record { schema } } ?? .runtime(name)
    return Field(name, member) { .record(DynamicRecord(find: get($0))) }
  }
}

/// A record that looks its members up by their text.
private final class DynamicRecord: Record {
  private let find: @Sendable (String) -> Value?

  init(find: @escaping @Sendable (String) -> Value?) { self.find = find }

  func value(of name: Name) -> Value? { find(name.text) }
}
