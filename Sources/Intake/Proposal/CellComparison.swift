internal import Dates
internal import Loading
internal import Tables

/// Tells whether two texts of a column mean the same.
struct CellComparison: Sendable {
  let departments: NameRegister
  let workstreams: NameRegister
  /// The departments that became part of another by the record, with that one, by their names.
  var heirs: [String: String] = [:]

  func isSame(_ column: String, _ old: String, _ new: String) -> Bool {
    if TextBudget.hasPiledMarks(old) || TextBudget.hasPiledMarks(new) {
      return old.utf8.elementsEqual(new.utf8)
    }
    if Self.folded(old) == Self.folded(new) { return true }
    switch column {
    case "departments": return heirs(of: names(old)) == heirs(of: names(new))
    case "support": return names(old) == names(new)
    case "workstream": return workstreams.find(old) != nil && workstreams.find(old) == workstreams.find(new)
    case "deadline", "start", "completed_on": return Self.day(old) == new
    case "baseline", "target", "weight", "value", "progress":
      guard let number = DecimalNumber(old) else { return false }
      return number.value == DecimalNumber(new)?.value
    case "owners": return owners(old) == owners(new)
    default: return false
    }
  }

  /// What tells a row from others by its cells: their texts without white space, and dates however they are written.
  static func key(_ texts: [String], of columns: [String]) -> String {
    zip(columns, texts).map { column, text in (column == "date" ? day(text) : nil) ?? folded(text) }
      .joined(separator: "\u{1F}")
  }

  private static func day(_ text: String) -> String? {
    guard case .success(let day) = DateText.day(text) else { return nil }
    return day.description
  }

  /// The text without white space, so that wrapped and padded texts compare.
  static func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isBlank }))
  }

  private func names(_ text: String) -> [String] {
    text.unicodeScalars.split { "；;、\n\r".unicodeScalars.contains($0) }
      .map { HeaderText.singleLine(String(Substring($0))) }.filter { !$0.isEmpty }
      .map { departments.find($0) ?? $0 }
  }

  /// The departments that stand for these today, each once: the record says already that one passed to another.
  private func heirs(of names: [String]) -> [String] {
    guard !heirs.isEmpty else { return names }
    return names.reduce(into: []) { found, name in
      let heir = heirs[name] ?? name
      if !found.contains(heir) { found.append(heir) }
    }
  }

  /// The names and departments of a cell of owners, whatever signs stand between them.
  private func owners(_ text: String) -> [String] {
    text.unicodeScalars.split { "；;、,，/:：\n\r".unicodeScalars.contains($0) }
      .map { Self.folded(String(Substring($0))) }.filter { !$0.isEmpty }.map { departments.find($0) ?? $0 }
  }
}
