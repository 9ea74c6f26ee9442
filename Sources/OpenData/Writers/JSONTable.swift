internal import Diagnostics

/// Writes a table as one JSON object, a line for each row.
struct JSONTable {
  let table: DataTable
  let brief: DataBrief

  /// The bytes of the document.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    let names = table.columns.map { Array("\(JSONText.quoted($0.name)): ".utf8) }
    bytes += head.utf8
    for (index, row) in table.rows.enumerated() {
      bytes += (index == 0 ? "\n    {" : ",\n    {").utf8
      append(row, names, to: &bytes)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes += (table.count == 0 ? "]\n}\n" : "\n  ]\n}\n").utf8
    return bytes
  }

  private var head: String {
    let members = [("table", table.id.rawValue), ("title", table.title)] + brief.members
    return "{\n" + members.map { "  \(JSONText.quoted($0.0)): \(JSONText.quoted($0.1)),\n" }.joined()
      + "  \"rows\": ["
  }

  private func append(_ row: [Value], _ names: [[UInt8]], to bytes: inout [UInt8]) {
    for (index, (name, value)) in zip(names, row).enumerated() {
      if index > 0 { bytes += ", ".utf8 }
      bytes += name
      bytes += Self.text(of: value).utf8
    }
  }

  private static func text(of value: Value) -> String {
    switch value {
    case .none: "null"
    case .text(let text): JSONText.quoted(text)
    case .day, .month: "\"\(value.plainText)\""
    case .integer, .number, .flag: value.plainText
    }
  }
}
