/// Compares the tasks that came out of a ledger with the truth.
struct LedgerComparison {
  let proof: Proof
  private let rows: [[String: String]]

  init(_ proof: Proof) {
    self.proof = proof
    rows = proof.rows("Content/tasks.csv")
  }

  /// Every value that differs from the truth and is not told of.
  var differences: [SilentDifference] {
    guard proof.isRead else { return [] }
    let titles = Set(proof.table.expectations.map(\.subject))
    let found = rows.map { Self.bare($0["title"] ?? "") }
    let invented = found.filter { !titles.contains($0) }.map { lone($0, "no such task", "a task") }
    let twice = Set(found.filter { title in found.count { $0 == title } > 1 }).sorted()
      .map { lone($0, "once", "twice") }
    let values = proof.table.expectations.compactMap(difference)
    let phones = proof.content.filter { $0.value.contains(NameHabits.phone) }.keys.sorted()
      .map { lone($0, "no telephone number", "one") }
    return invented + twice + values + phones
  }

  private func lone(_ subject: String, _ expected: String, _ found: String) -> SilentDifference {
    SilentDifference(
      subject: subject, field: "row", habit: "", written: "", expected: expected, found: found)
  }

  private func difference(_ expectation: Expectation) -> SilentDifference? {
    guard let row = rows.first(where: { Self.bare($0["title"] ?? "") == expectation.subject }) else {
      return expectation.field == "title" ? lone(expectation.subject, "a task", "lost") : nil
    }
    let value = row[expectation.field] ?? ""
    if isTrue(value, expectation, row) { return unexplained(value, expectation, row) }
    if isOpen(value, expectation.field), proof.isTold(expectation) { return nil }
    // Owners wait for the departments that were asked for.
    if expectation.field == "owners", value.isEmpty, isOpen(row["departments"] ?? "", "departments") {
      return nil
    }
    return difference(expectation, found: value)
  }

  private func difference(_ expectation: Expectation, found: String) -> SilentDifference {
    let readings = expectation.cell.readings.sorted()
    return SilentDifference(
      subject: expectation.subject, field: expectation.field, habit: expectation.cell.habit,
      written: expectation.cell.text,
      expected: readings.isEmpty ? "refused or left open" : readings.joined(separator: " or "), found: found)
  }

  private func isTrue(_ value: String, _ expectation: Expectation, _ row: [String: String]) -> Bool {
    let readings = expectation.cell.readings
    switch expectation.field {
    case "number": return isNumber(value, expectation.cell.text, row)
    case "departments", "support", "owners", "title":
      return readings.contains { Self.bare($0) == Self.bare(value) }
    default: return readings.contains(value)
    }
  }

  /// A number is the one that was written, or that one is kept beside it.
  private func isNumber(_ value: String, _ written: String, _ row: [String: String]) -> Bool {
    written.isEmpty ? !value.isEmpty : value == written || row["原序号"] == written || value == digits(written)
  }

  private func digits(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0.properties.numericType != nil }.map(Character.init))
  }

  private func isOpen(_ value: String, _ field: String) -> Bool {
    switch field {
    case "deadline", "start": value == "待定"
    case "departments": value == "未明确单位"
    case "owners", "support": value.isEmpty
    default: false
    }
  }

  /// A day that is not written so in its cell, while the report does not say how it was read.
  private func unexplained(_ value: String, _ expectation: Expectation, _ row: [String: String])
    -> SilentDifference?
  {
    let written = expectation.cell.text
    guard ["deadline", "start"].contains(expectation.field), !value.isEmpty, value != written,
      !DateHabits.nothing.contains(written), expectation.column > 0
    else { return nil }
    guard proof.isExplained(expectation) else {
      return difference(expectation, found: "\(value), unexplained")
    }
    guard expectation.field == "deadline", proof.table.encoding != .workbook || expectation.cell.number == nil
    else {
      return nil
    }
    let words = row["deadline_words"] ?? row["时限原文"] ?? ""
    return Self.bare(words) == Self.bare(written)
      ? nil : difference(expectation, found: "\(value), in words \(words)")
  }

  /// A text without blanks, its brackets and colons as Chinese ones.
  static func bare(_ text: String) -> String {
    let forms: [Unicode.Scalar: Unicode.Scalar] = ["(": "（", ")": "）", ":": "："]
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.properties.isWhitespace }.map { forms[$0] ?? $0 }))
  }
}
