/// The columns of a table by the Table Schema standard, version 2.
struct TableSchema {
  let table: DataTable
  /// The tables that columns may refer to.
  let others: [DataTable]

  /// The schema as a part of the package.
  var json: JSONValue {
    .object([("fields", .list(table.columns.map(field)))] + key + references)
  }

  private func field(_ column: ColumnHead) -> JSONValue {
    .object(
      [
        ("name", .text(column.name)), ("title", .text(column.title)),
        ("description", .text(column.about)), ("type", .text(column.kind.type)),
      ] + (column.unit.isEmpty ? [] : [("unit", .text(column.unit))]) + constraints(of: column))
  }

  private func constraints(of column: ColumnHead) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = []
    if column.isRequired { members.append(("required", .flag(true))) }
    if table.key == [column.name] { members.append(("unique", .flag(true))) }
    if case .choice(let words) = column.kind { members.append(("enum", .texts(words))) }
    return members.isEmpty ? [] : [("constraints", .object(members))]
  }

  private var key: [(String, JSONValue)] {
    table.key.isEmpty ? [] : [("primaryKey", .texts(table.key))]
  }

  private var references: [(String, JSONValue)] {
    let keys = table.columns.compactMap { column in column.reference.flatMap { key(from: column, to: $0) } }
    return keys.isEmpty ? [] : [("foreignKeys", .list(keys))]
  }

  /// The key that leads to another table, where that table shows its column.
  private func key(from column: ColumnHead, to reference: ColumnReference) -> JSONValue? {
    guard let other = others.first(where: { $0.id == reference.table }),
      other.columns.contains(where: { $0.name == reference.column })
    else { return nil }
    let target = JSONValue.object([
      ("resource", .text(other.id.rawValue)), ("fields", .texts([reference.column])),
    ])
    return .object([("fields", .texts([column.name])), ("reference", target)])
  }
}
