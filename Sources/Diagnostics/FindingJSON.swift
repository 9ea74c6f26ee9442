/// Writes findings as one JSON document for other programs.
package enum FindingJSON {
  /// The document: `findings` in the order given, then the number of `errors`, `warnings` and `notes`.
  ///
  /// The members, names with JSON values, stand before the findings.
  package static func document(
    _ findings: some Sequence<Finding>, after members: [(name: String, value: String)] = []
  ) -> String {
    let counts = FindingCounts(findings)
    let items = findings.map { "\n    " + object(of: $0) }
    let list = items.isEmpty ? "[]" : "[\(items.joined(separator: ","))\n  ]"
    let others = members.map { "\(quoted($0.name)): \($0.value),\n  " }.joined()
    return """
      {
        \(others)"findings": \(list),
        "errors": \(counts[.error]),
        "warnings": \(counts[.warning]),
        "notes": \(counts[.note])
      }

      """
  }

  private static func object(of finding: Finding) -> String {
    var members = members(of: finding.place)
    members.append(("severity", quoted(finding.severity.rawValue)))
    members.append(("rule", quoted(finding.rule)))
    members += self.members("summary", finding.summary)
    if let help = finding.help { members += self.members("help", help) }
    if let read = finding.read { members.append(("read", quoted(read))) }
    if let excerpt = finding.excerpt { members.append(("excerpt", quoted(excerpt))) }
    if !finding.related.isEmpty {
      let related = finding.related.map {
        object(self.members(of: $0.place) + self.members("wording", $0.wording))
      }
      members.append(("related", "[\(related.joined(separator: ", "))]"))
    }
    return object(members)
  }

  private static func members(of place: Place) -> [(String, String)] {
    let file = ("file", quoted(place.file))
    switch place.position {
    case .whole: return [file]
    case .text(let row, let column), .cell(let row, let column):
      return [file, ("row", String(row)), ("column", String(column))]
    case .sheet(let name, let row, let column):
      return [file, ("sheet", quoted(name)), ("row", String(row)), ("column", String(column))]
    }
  }

  private static func members(_ name: String, _ wording: Wording) -> [(String, String)] {
    [("\(name)_zh", quoted(wording.zh)), ("\(name)_en", quoted(wording.en))]
  }

  /// An object of names and JSON values on one line.
  package static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(quoted($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
  }

  /// The text as a JSON string; escaped byte by byte, so that no combining mark hides a quote.
  package static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x00..<0x20, 0x7F: bytes += Array("\\u00".utf8) + [digit(byte >> 4), digit(byte & 0xF)]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
