/// What names things in addresses.
extension Draft {
  /// The ids of the programme, its editions and everything that is named by an id and has a page, with their spots.
  var pageIDs: [(text: String, spot: Spot)] {
    let configured =
      [configuration.id].compactMap { $0 } + configuration.workstreams.map(\.id)
      + configuration.departments.map(\.id) + configuration.actions.map(\.id) + configuration.editionIDs
    let indicators = indicators.map { read in
      read.rows.compactMap { row in row.id.map { ($0, read.sheet.spot(row.row, .id)) } }
    }
    return configured.map { ($0.text, $0.spot) } + (indicators ?? [])
  }
}
