internal import Model

/// What the columns of all tables look up.
struct TableContext: Sendable {
  let standing: Standing
  let facts: OpenData.Facts

  var programme: Programme { standing.programme }

  /// Whether a table has a column.
  func shows<Row>(_ column: Column<Row>, of table: TableID) -> Bool {
    let homes = column.homes.isEmpty ? ["\(table.rawValue).\(column.head.name)"] : column.homes
    return isOpen(to: column.audience) && facts.withholding.isDisjoint(with: homes)
  }

  private func isOpen(to audience: ColumnAudience) -> Bool {
    switch audience {
    case .everyone: true
    case .owners: facts.showsOwners
    case .insiders: facts.showsInternal
    case .extras: facts.showsExtras
    case .comparing: programme.predecessorFigures != nil
    }
  }

  /// The file that a value was read from, below the content folder.
  func file(of origin: Origin) -> Value {
    guard programme.sources.indices.contains(origin.source) else { return .none }
    let path = programme.sources[origin.source]
    return Value(ContentPath.inside(path) ?? path)
  }

  func name(of id: Identifier<Workstream>) -> String { standing.workstream(id)?.name ?? id.text }
  func name(of id: Identifier<Department>) -> String { standing.department(id)?.name ?? id.text }
}
