/// Writes findings as one JSON document for other programs.
package enum FindingJSON {
  /// The document: `findings` in the order given, then the number of `errors`, `warnings` and `notes`.
  ///
  /// Members that a command adds follow, each with its value as JSON.
  package static func document(
    _ findings: some Sequence<Finding>, members more: [(name: String, value: String)] = []
  ) -> String {
    let counts = FindingCounts(findings)
    let list = JSONText.list(findings.map { object(of: $0) }, indent: 2)
    return """
      {
        "findings": \(list),
        "errors": \(counts[.error]),
        "warnings": \(counts[.warning]),
        "notes": \(counts[.note])\(more.map { ",\n  \(JSONText.quoted($0.name)): \($0.value)" }.joined())
      }

      """
  }

  private static func object(of finding: Finding) -> String {
    var members = members(of: finding.place)
    members.append(("severity", JSONText.quoted(finding.severity.rawValue)))
    members.append(("rule", JSONText.quoted(finding.rule)))
    members += self.members("summary", finding.summary)
    if let help = finding.help { members += self.members("help", help) }
    if let read = finding.read { members.append(("read", JSONText.quoted(read))) }
    if let excerpt = excerpt(of: finding) { members.append(("excerpt", JSONText.quoted(excerpt))) }
    if !finding.related.isEmpty {
      let related = finding.related.map {
        JSONText.object(self.members(of: $0.place) + self.members("wording", $0.wording))
      }
      members.append(("related", "[\(related.joined(separator: ", "))]"))
    }
    return JSONText.object(members)
  }

  /// The line around the place; of a long one what people see of it.
  private static func excerpt(of finding: Finding) -> String? {
    finding.excerpt.map { $0.utf8.count > longestLine ? MarkedExcerpt(finding)?.line ?? $0 : $0 }
  }

  private static let longestLine = 1000

  private static func members(of place: Place) -> [(String, String)] {
    let file = ("file", JSONText.quoted(place.file))
    switch place.position {
    case .whole: return [file]
    case .text(let row, let column), .cell(let row, let column):
      return [file, ("row", String(row)), ("column", String(column))]
    case .sheet(let name, let row, let column):
      return [file, ("sheet", JSONText.quoted(name)), ("row", String(row)), ("column", String(column))]
    }
  }

  private static func members(_ name: String, _ wording: Wording) -> [(String, String)] {
    [("\(name)_zh", JSONText.quoted(wording.zh)), ("\(name)_en", JSONText.quoted(wording.en))]
  }
}
