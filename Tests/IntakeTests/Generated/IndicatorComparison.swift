/// Compares the indicators that came out of a table with the truth.
struct IndicatorComparison {
  let proof: Proof
  private let rows: [[String: String]]
  private let interim: [[String: String]]
  private let readings: [[String: String]]

  init(_ proof: Proof) {
    self.proof = proof
    rows = proof.rows("Content/indicators.csv")
    interim = proof.rows("Content/targets.csv")
    readings = proof.rows("Content/readings.csv")
  }

  /// Every value that differs from the truth and is not told of.
  var differences: [SilentDifference] {
    guard proof.isRead else { return [] }
    let names = Set(proof.table.expectations.map(\.subject))
    let invented = rows.filter { !names.contains($0["name"] ?? "") }.map {
      lone($0["name"] ?? "", "no such indicator", "an indicator")
    }
    let ids = rows.map { $0["id"] ?? "" }
    let twice =
      Set(ids).count == ids.count ? [] : [lone(ids.joined(separator: " "), "ids that differ", "the same")]
    return invented + twice + names.sorted().flatMap(differences)
  }

  private func lone(_ subject: String, _ expected: String, _ found: String) -> SilentDifference {
    SilentDifference(
      subject: subject, field: "row", habit: "", written: "", expected: expected, found: found)
  }

  /// The differences of one indicator.
  private func differences(_ name: String) -> [SilentDifference] {
    let expectations = proof.table.expectations.filter { $0.subject == name }
    let found = rows.filter { $0["name"] == name }
    guard let row = found.first else {
      let isTold = expectations.contains { proof.isTold(row: $0.row) }
      return isTold ? [] : [lone(name, "an indicator", "lost")]
    }
    let twice = found.count == 1 ? [] : [lone(name, "once", "\(found.count) times")]
    let id = row["id"] ?? ""
    return twice + expectations.compactMap { difference($0, row, id) }
      + invented("interim", interim, id, expectations) + invented("reading", readings, id, expectations)
  }

  /// The dated figures of an indicator that no column has.
  private func invented(
    _ kind: String, _ figures: [[String: String]], _ id: String, _ expectations: [Expectation]
  ) -> [SilentDifference] {
    let known = Set(expectations.map(\.field))
    return figures.filter { $0["indicator"] == id && !known.contains("\(kind) \($0["date"] ?? "")") }
      .map { lone("\(kind) \($0["date"] ?? "")", "no figure", $0["value"] ?? "") }
  }

  private func difference(_ expectation: Expectation, _ row: [String: String], _ id: String)
    -> SilentDifference?
  {
    let value = value(expectation.field, row, id)
    let readings = expectation.cell.readings
    if readings.contains(where: { isSame($0, value, expectation.field, row) }) {
      return unexplained(value, expectation)
    }
    if value.isEmpty, proof.isTold(expectation) || isKept(expectation, row) { return nil }
    return difference(expectation, found: value)
  }

  /// Whether a figure of a column that was not understood stands in a column of its own.
  private func isKept(_ expectation: Expectation, _ row: [String: String]) -> Bool {
    let rows = proof.table.rows
    return expectation.field.contains(" ")
      && rows.contains { header in
        header.indices.contains(expectation.column - 1)
          && row[header[expectation.column - 1]] == expectation.cell.text
      }
  }

  private func difference(_ expectation: Expectation, found: String) -> SilentDifference {
    let readings = expectation.cell.readings.sorted()
    return SilentDifference(
      subject: expectation.subject, field: expectation.field, habit: expectation.cell.habit,
      written: expectation.cell.text,
      expected: readings.isEmpty ? "refused or left open" : readings.joined(separator: " or "), found: found)
  }

  private func value(_ field: String, _ row: [String: String], _ id: String) -> String {
    let parts = field.split(separator: " ").map(String.init)
    guard parts.count == 2, let kind = parts.first, let day = parts.last else { return row[field] ?? "" }
    let figures = kind == "interim" ? interim : readings
    return figures.first { $0["indicator"] == id && $0["date"] == day }?["value"] ?? ""
  }

  private func isSame(_ truth: String, _ value: String, _ field: String, _ row: [String: String]) -> Bool {
    switch field {
    case "id": truth.isEmpty || Int(truth) != nil || row["原编号"] == truth || value == truth
    case "name", "unit", "direction", "deadline": LedgerComparison.bare(truth) == LedgerComparison.bare(value)
    default: truth == value || Self.figures(truth) == Self.figures(value) && Self.figures(truth) != nil
    }
  }

  /// The figures of a value, one or the two ends of a range.
  private static func figures(_ text: String) -> [TruthFigure]? {
    let parts = text.replacing("..", with: " ").split(separator: " ").map { TruthFigure(String($0)) }
    let figures = parts.compactMap { $0 }
    return figures.count == parts.count && !figures.isEmpty ? figures : nil
  }

  /// A figure that is not written so in its cell, while the report does not say how it was read.
  private func unexplained(_ value: String, _ expectation: Expectation) -> SilentDifference? {
    let isFigure = ["baseline", "target"].contains(expectation.field) || expectation.field.contains(" ")
    guard isFigure, expectation.column > 0, !value.isEmpty, value != expectation.cell.text,
      !proof.isExplained(expectation)
    else { return nil }
    return difference(expectation, found: "\(value), unexplained")
  }
}
