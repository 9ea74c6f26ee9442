/// Who may read a column.
enum ColumnAudience: Hashable, Sendable {
  case everyone, owners, insiders, extras
  /// Everyone, where there are figures of the year before.
  case comparing
}

/// A column of a table, and how its values are taken from what a row stands for.
struct Column<Row>: Sendable {
  typealias Audience = ColumnAudience
  typealias Reading = @Sendable (Row, TableContext) -> Value

  var head: ColumnHead
  var audience = Audience.everyone
  /// The ids by which it is withheld, where they are not the table's and its own name.
  var homes: [String] = []
  let value: Reading

  init(
    _ name: String, _ title: String, _ about: String, _ kind: ColumnKind, unit: String = "",
    refersTo: ColumnReference? = nil, value: @escaping Reading
  ) {
    head = ColumnHead(name: name, title: title, about: about, kind: kind, unit: unit, reference: refersTo)
    self.value = value
  }

  /// The same column, without which a row makes no sense.
  var required: Column {
    var column = self
    column.head.isRequired = true
    return column
  }

  /// The same column for some readers only.
  func only(for audience: Audience) -> Column {
    var column = self
    column.audience = audience
    return column
  }

  /// The same column in another table, withheld by the ids it has at home.
  func borrowed(from homes: [String], as name: String? = nil) -> Column {
    var column = self
    column.homes = homes
    column.head.name = name ?? head.name
    column.head.reference = nil
    return column
  }
}

/// What is told of a column.
struct ColumnHead: Hashable, Sendable {
  /// The name for programs.
  var name: String
  var title: String
  /// One sentence.
  var about: String
  var kind: ColumnKind
  var unit: String
  var reference: ColumnReference?
  var isRequired = false

  /// The title with its unit.
  var label: String { unit.isEmpty ? title : "\(title)（\(unit)）" }
}

/// The column of another table that holds the same ids.
struct ColumnReference: Hashable, Sendable {
  let table: TableID
  let column: String
}
