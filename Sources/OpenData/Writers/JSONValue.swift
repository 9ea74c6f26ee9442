internal import Diagnostics

/// A value of a JSON document, its members in the order given.
enum JSONValue {
  case null
  case text(String)
  case integer(Int)
  case flag(Bool)
  case list([JSONValue])
  case object([(String, JSONValue)])

  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

  /// The document as a file.
  var bytes: [UInt8] { Array((text(indent: 0) + "\n").utf8) }

  private func text(indent: Int) -> String {
    switch self {
    case .null: "null"
    case .text(let text): JSONText.quoted(text)
    case .integer(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items): Self.block("[", items.map { $0.text(indent: indent + 2) }, "]", indent)
    case .object(let members):
      Self.block(
        "{", members.map { "\(JSONText.quoted($0.0)): \($0.1.text(indent: indent + 2))" }, "}", indent)
    }
  }

  private static func block(_ open: String, _ lines: [String], _ close: String, _ indent: Int) -> String {
    guard !lines.isEmpty else { return open + close }
    let margin = String(repeating: " ", count: indent)
    return "\(open)\n" + lines.map { margin + "  " + $0 }.joined(separator: ",\n") + "\n\(margin)\(close)"
  }
}
