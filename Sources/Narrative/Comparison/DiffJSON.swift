internal import Dates
internal import Diagnostics
internal import Markup
internal import Model

/// A comparison as one JSON document for other programs.
package struct DiffJSON {
  let groups: DiffGroups

  package init(groups: DiffGroups) {
    self.groups = groups
  }

  package var document: String {
    let rows = groups.all.flatMap { group in group.rows.map { object(group, $0) } }
    return """
      {
        "before": \(side(groups.before)),
        "after": \(side(groups.after)),
        "differences": \(JSONText.list(rows, indent: 2))
      }

      """
  }

  private func side(_ side: ComparedSide) -> String {
    let programme = side.standing.programme
    return JSONText.object([
      ("content", JSONText.quoted(side.content)), ("title", JSONText.quoted(programme.title)),
      ("as_of", JSONText.quoted(side.standing.asOf.description)), ("tasks", String(programme.tasks.count)),
      ("indicators", String(programme.indicators.count)),
    ])
  }

  private func object(_ group: DiffGroup, _ row: DiffGroup.Row) -> String {
    var members = [
      ("kind", JSONText.quoted(group.key)), ("id", JSONText.quoted(row.id)),
      ("name", JSONText.quoted(row.name)),
    ]
    if row.before != nil || row.after != nil {
      members += [("before", row.before?.json ?? "null"), ("after", row.after?.json ?? "null")]
    }
    if let days = row.days { members.append(("days", String(days))) }
    if let place = row.placeBefore { members.append(("before_place", Self.json(place))) }
    if let place = row.placeAfter { members.append(("after_place", Self.json(place))) }
    return JSONText.object(members)
  }

  private static func json(_ place: Place) -> String {
    var members = [("file", JSONText.quoted(place.file))]
    if case .cell(let row, _) = place.position { members.append(("row", String(row))) }
    return JSONText.object(members)
  }
}

extension Fact {
  /// The value as JSON: texts, numbers, lists, objects for deadlines and targets, null for nothing.
  fileprivate var json: String {
    switch self {
    case .nothing: "null"
    case .text(let text): JSONText.quoted(text)
    case .names(let names): "[" + names.map { JSONText.quoted($0) }.joined(separator: ", ") + "]"
    case .number(let value), .progress(let value): DecimalText.exact(value)
    case .day(let day): JSONText.quoted(day.description)
    case .deadline(let deadline):
      JSONText.object([
        ("term", JSONText.quoted(deadline.term.key)), ("words", JSONText.quoted(deadline.words)),
      ])
    case .lamp(let lamp): JSONText.quoted(lamp.rawValue)
    case .done(on: let day): day.map { JSONText.quoted($0.description) } ?? "true"
    case .goals(let goals): "[" + goals.map(\.json).joined(separator: ", ") + "]"
    }
  }
}

extension Deadline.Term {
  /// The day, `ongoing` or `unsettled`.
  fileprivate var key: String {
    switch self {
    case .day(let day): day.description
    case .ongoing: "ongoing"
    case .unsettled: "unsettled"
    }
  }
}

extension Fact.Goal {
  fileprivate var json: String {
    let values: [(String, String)] =
      switch bound {
      case .value(let value): [("value", DecimalText.exact(value))]
      case .range(let low, let high):
        [("from", DecimalText.exact(low)), ("to", DecimalText.exact(high))]
      }
    return JSONText.object(
      [("direction", JSONText.quoted(direction.rawValue))] + values
        + [("day", JSONText.quoted(day.description)), ("clause", JSONText.quoted(clause))])
  }
}
