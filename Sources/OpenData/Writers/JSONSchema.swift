internal import Model

/// The JSON Schema of a table's JSON.
struct JSONSchema {
  let table: DataTable
  let brief: DataBrief

  /// The schema as a file.
  var bytes: [UInt8] {
    JSONValue.object(
      [
        ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        ("title", .text("\(brief.programme.title) · \(table.title)")),
        ("description", .text(table.about)),
      ] + Self.object(properties)
    ).bytes
  }

  private var properties: [(String, JSONValue)] {
    [
      ("table", .object([("const", .text(table.id.rawValue))])),
      ("title", .object([("const", .text(table.title))])),
      ("as_of", .object([("type", .text("string")), ("format", .text("date"))])),
    ] + (brief.sampleNote.map { _ in [("sample_note", .object([("type", .text("string"))]))] } ?? [])
      + [("rows", .object([("type", .text("array")), ("items", row)]))]
  }

  private var row: JSONValue {
    .object(Self.object(table.columns.map { ($0.name, .object(Self.column($0))) }))
  }

  /// An object with all of these members and no other.
  private static func object(_ properties: [(String, JSONValue)]) -> [(String, JSONValue)] {
    [
      ("type", .text("object")), ("additionalProperties", .flag(false)),
      ("required", .texts(properties.map(\.0))), ("properties", .object(properties)),
    ]
  }

  private static func column(_ column: ColumnHead) -> [(String, JSONValue)] {
    [
      ("title", .text(column.label)), ("description", .text(column.about)),
      ("type", column.isRequired ? .text(type(of: column)) : .texts([type(of: column), "null"])),
    ] + limits(of: column)
  }

  private static func type(of column: ColumnHead) -> String {
    switch column.kind {
    case .day, .month: "string"
    default: column.kind.type
    }
  }

  private static func limits(of column: ColumnHead) -> [(String, JSONValue)] {
    switch column.kind {
    case .day: [("format", .text("date"))]
    case .month: [("pattern", .text("^[0-9]{4}-(0[1-9]|1[0-2])$"))]
    case .choice(let words): [("enum", choices(words, column))]
    default: []
    }
  }

  private static func choices(_ words: [String], _ column: ColumnHead) -> JSONValue {
    .list(words.map(JSONValue.text) + (column.isRequired ? [] : [.null]))
  }
}
