import Foundation

/// The findings that `--json` prints.
struct JSONFindings: Decodable {
  struct Finding: Decodable {
    let file: String
    let row: Int
    let column: Int
    let severity: String
    let rule: String
    let help: String

    private enum CodingKeys: String, CodingKey {
      case file, row, column, severity, rule
      case help = "help_en"
    }

    /// A finding about a whole file has row and column 0; one without advice has an empty help.
    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      file = try values.decode(String.self, forKey: .file)
      row = try values.decodeIfPresent(Int.self, forKey: .row) ?? 0
      column = try values.decodeIfPresent(Int.self, forKey: .column) ?? 0
      severity = try values.decode(String.self, forKey: .severity)
      rule = try values.decode(String.self, forKey: .rule)
      help = try values.decodeIfPresent(String.self, forKey: .help) ?? ""
    }
  }

  let all: [Finding]
  let errors: Int
  let warnings: Int

  private enum CodingKeys: String, CodingKey {
    case errors, warnings
    case all = "findings"
  }

  init(_ document: String) throws {
    self = try JSONDecoder().decode(JSONFindings.self, from: Data(document.utf8))
  }
}
