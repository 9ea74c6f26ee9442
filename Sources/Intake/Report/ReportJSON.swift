internal import Diagnostics
internal import Model

/// The intake report as one JSON document for other programs, the findings in the form of `FindingJSON`.
package struct ReportJSON: Sendable {
  private let report: IntakeReport

  package init(_ report: IntakeReport) {
    self.report = report
  }

  package var text: String {
    FindingJSON.document(
      report.findings,
      members: [
        ("sheets", array(report.sheets.map(sheet))), ("changes", array(report.changes.map(change))),
        ("deductions", array(report.deductions.map(deduction))),
        ("updates", array(report.updates.map(update))),
        ("additions", array(report.additions.map(addition))),
        ("placements", array(report.placements.map(placement))),
        ("record", array(report.record.map(record))),
        ("files", array(report.files.map(JSONText.quoted))),
      ])
  }

  private func sheet(_ sheet: IntakeReport.Sheet) -> String {
    let counts = RowCounts(sheet.fates)
    var members = [("file", JSONText.quoted(sheet.file))]
    if let name = sheet.name { members.append(("sheet", JSONText.quoted(name))) }
    if let encoding = sheet.encoding { members.append(("encoding", JSONText.quoted(encoding))) }
    members += [
      ("kind", JSONText.quoted(kind(sheet.verdict))),
      ("titles", array(sheet.titles.map(JSONText.quoted))),
      ("header_rows", array(sheet.headerRows.map(String.init))),
      ("columns", array(sheet.columns.map(column))),
      ("rows", String(counts.rows)), ("entries", String(counts.entries)), ("joined", String(counts.joined)),
      ("skipped", String(counts.skipped)), ("other_rows", array(sheet.fates.compactMap(fate))),
    ]
    if case .neither(let reason) = sheet.verdict { members += wording("reason", reason) }
    return JSONText.object(members)
  }

  private func kind(_ verdict: IntakeReport.Sheet.Verdict) -> String {
    switch verdict {
    case .table(let kind): kind.rawValue
    case .neither: "neither"
    case .hidden: "hidden"
    case .notAsked: "not-asked"
    }
  }

  private func column(_ column: UnderstoodColumn) -> String {
    let role =
      switch column.role {
      case .field(let field): field.rawValue
      case .period(let period): "\(period.kind)-\(period.name)"
      case .spread: "spread"
      case .extra: "extra"
      }
    return JSONText.object(
      [
        ("column", String(column.position + 1)), ("name", JSONText.quoted(column.name)),
        ("field", JSONText.quoted(role)),
      ] + wording("reason", column.reason))
  }

  private func fate(_ fate: RowFate) -> String? {
    switch fate.kind {
    case .entry: nil
    case .joined(let row):
      JSONText.object([
        ("row", String(fate.row)), ("joined_to", String(row)), ("text", JSONText.quoted(fate.excerpt)),
      ])
    case .skipped(let reason):
      JSONText.object(
        [("row", String(fate.row)), ("skipped", JSONText.quoted(reason.rawValue))]
          + wording("reason", reason.wording) + [("text", JSONText.quoted(fate.excerpt))])
    }
  }

  private func change(_ change: IntakeNotes.Change) -> String {
    JSONText.object(
      [
        ("place", JSONText.quoted("\(change.place)")),
        ("field", JSONText.quoted(change.field.rawValue)),
        ("rule", JSONText.quoted(change.change.kind.rawValue)),
        ("from", JSONText.quoted(change.change.from)),
        ("to", JSONText.quoted(change.change.to)),
      ] + wording("reason", change.change.reason ?? change.change.kind.wording))
  }

  private func deduction(_ deduction: IntakeNotes.Deduction) -> String {
    JSONText.object(
      [("place", JSONText.quoted("\(deduction.place)"))] + wording("reason", deduction.wording))
  }

  private func update(_ update: IntakeReport.Update) -> String {
    JSONText.object([
      ("place", JSONText.quoted("\(update.place)")), ("column", JSONText.quoted(update.column)),
      ("from", JSONText.quoted(update.from)), ("to", JSONText.quoted(update.to)),
    ])
  }

  private func addition(_ addition: IntakeReport.Addition) -> String {
    JSONText.object([
      ("kind", JSONText.quoted(addition.kind.rawValue)), ("id", JSONText.quoted(addition.id)),
      ("name", JSONText.quoted(addition.name)),
    ])
  }

  private func placement(_ placement: IntakeReport.Placement) -> String {
    JSONText.object([
      ("place", JSONText.quoted("\(placement.place)")), ("target", JSONText.quoted("\(placement.target)")),
      ("column", JSONText.quoted(placement.column)), ("value", JSONText.quoted(placement.value)),
      ("state", JSONText.quoted(placement.state.rawValue)),
    ])
  }

  private func record(_ line: IntakeReport.RecordLine) -> String {
    var members = [
      ("state", JSONText.quoted(report.entersRecord ? "entered" : "proposed")),
      ("kind", JSONText.quoted(line.kind.rawValue)), (line.thing.rawValue, JSONText.quoted(line.id)),
      ("name", JSONText.quoted(line.name)), ("from", JSONText.quoted(line.from)),
      ("to", JSONText.quoted(line.to)),
    ]
    if let grounds = report.recordGrounds {
      members += [
        ("date", JSONText.quoted("\(grounds.day)")), ("basis", JSONText.quoted(grounds.basis)),
      ]
    }
    if let ledger = line.ledger { members.append(("ledger", JSONText.quoted("\(ledger)"))) }
    if let table = line.table { members.append(("place", JSONText.quoted("\(table)"))) }
    return JSONText.object(members)
  }

  private func wording(_ name: String, _ wording: Wording) -> [(String, String)] {
    [("\(name)_zh", JSONText.quoted(wording.zh)), ("\(name)_en", JSONText.quoted(wording.en))]
  }

  private func array(_ items: [String]) -> String { JSONText.list(items, indent: 2) }
}
