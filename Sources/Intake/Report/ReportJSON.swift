internal import Diagnostics

/// The intake report as one JSON document for other programs, the findings in the form of `FindingJSON`.
package struct ReportJSON: Sendable {
  private let report: IntakeReport

  package init(_ report: IntakeReport) {
    self.report = report
  }

  package var text: String {
    FindingJSON.document(
      report.findings,
      after: [
        ("sheets", array(report.sheets.map(sheet))), ("changes", array(report.changes.map(change))),
        ("deductions", array(report.deductions.map(deduction))),
        ("updates", array(report.updates.map(update))),
        ("additions", array(report.additions.map(addition))),
        ("files", array(report.files.map(FindingJSON.quoted))),
      ])
  }

  private func sheet(_ sheet: IntakeReport.Sheet) -> String {
    let counts = RowCounts(sheet.fates)
    var members = [("file", FindingJSON.quoted(sheet.file))]
    if let name = sheet.name { members.append(("sheet", FindingJSON.quoted(name))) }
    if let encoding = sheet.encoding { members.append(("encoding", FindingJSON.quoted(encoding))) }
    members += [
      ("kind", FindingJSON.quoted(kind(sheet.verdict))),
      ("titles", array(sheet.titles.map(FindingJSON.quoted))),
      ("header_rows", array(sheet.headerRows.map(String.init))),
      ("columns", array(sheet.columns.map(column))),
      ("rows", String(counts.rows)), ("entries", String(counts.entries)), ("joined", String(counts.joined)),
      ("skipped", String(counts.skipped)), ("other_rows", array(sheet.fates.compactMap(fate))),
    ]
    if case .neither(let reason) = sheet.verdict { members += wording("reason", reason) }
    return FindingJSON.object(members)
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
      case .year(let year): "year-\(year)"
      case .extra: "extra"
      }
    return FindingJSON.object(
      [
        ("column", String(column.position + 1)), ("name", FindingJSON.quoted(column.name)),
        ("field", FindingJSON.quoted(role)),
      ] + wording("reason", column.reason))
  }

  private func fate(_ fate: RowFate) -> String? {
    switch fate.kind {
    case .entry: nil
    case .joined(let row):
      FindingJSON.object([
        ("row", String(fate.row)), ("joined_to", String(row)), ("text", FindingJSON.quoted(fate.excerpt)),
      ])
    case .skipped(let reason):
      FindingJSON.object(
        [("row", String(fate.row)), ("skipped", FindingJSON.quoted(reason.rawValue))]
          + wording("reason", reason.wording) + [("text", FindingJSON.quoted(fate.excerpt))])
    }
  }

  private func change(_ change: IntakeNotes.Change) -> String {
    FindingJSON.object(
      [
        ("place", FindingJSON.quoted("\(change.place)")),
        ("field", FindingJSON.quoted(change.field.rawValue)),
        ("rule", FindingJSON.quoted(change.change.kind.rawValue)),
        ("from", FindingJSON.quoted(change.change.from)),
        ("to", FindingJSON.quoted(change.change.to)),
      ] + wording("reason", change.change.reason ?? change.change.kind.wording))
  }

  private func deduction(_ deduction: IntakeNotes.Deduction) -> String {
    FindingJSON.object(
      [("place", FindingJSON.quoted("\(deduction.place)"))] + wording("reason", deduction.wording))
  }

  private func update(_ update: IntakeReport.Update) -> String {
    FindingJSON.object([
      ("place", FindingJSON.quoted("\(update.place)")), ("column", FindingJSON.quoted(update.column)),
      ("from", FindingJSON.quoted(update.from)), ("to", FindingJSON.quoted(update.to)),
    ])
  }

  private func addition(_ addition: IntakeReport.Addition) -> String {
    FindingJSON.object([
      ("kind", FindingJSON.quoted(addition.kind.rawValue)), ("id", FindingJSON.quoted(addition.id)),
      ("name", FindingJSON.quoted(addition.name)),
    ])
  }

  private func wording(_ name: String, _ wording: Wording) -> [(String, String)] {
    [("\(name)_zh", FindingJSON.quoted(wording.zh)), ("\(name)_en", FindingJSON.quoted(wording.en))]
  }

  private func array(_ items: [String]) -> String {
    items.isEmpty ? "[]" : "[\n    \(items.joined(separator: ",\n    "))\n  ]"
  }
}
