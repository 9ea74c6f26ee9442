internal import Bundles
internal import Model

/// The description of all tables by the Data Package standard, version 2.
struct DataPackage {
  let brief: DataBrief
  /// The tables with the bytes of their CSV counted and summed.
  let resources: [(table: DataTable, file: FileMark)]

  private var programme: Programme { brief.programme }

  /// The description as a file.
  var bytes: [UInt8] {
    JSONValue.object(
      [
        ("$schema", .text("https://datapackage.org/profiles/2.0/datapackage.json")),
        ("name", .text(programme.id)), ("title", .text(programme.title)),
        ("description", .text(description)), ("version", .text(version)), ("as_of", .text(brief.asOf)),
      ] + sample + licences + people + sources + [("resources", .list(resources.map(resource)))]
    ).bytes
  }

  private var description: String {
    let about =
      programme.site.description.isEmpty ? "\(programme.title)的台账和进度数据。" : programme.site.description
    return about + "以 = + - @ 等符号开头的文字在 CSV 里前面加了一个单引号。"
  }

  /// As-of as a version: `2019.6.30`.
  private var version: String {
    brief.asOf.split(separator: "-").compactMap { Int($0) }.map(String.init).joined(separator: ".")
  }

  private var sample: [(String, JSONValue)] {
    brief.sampleNote.map { [("sample_note", .text($0))] } ?? []
  }

  /// The terms of use; the standard asks for their name or their address.
  private var licences: [(String, JSONValue)] {
    guard let licence = brief.licence else { return [] }
    let name = licence.hasStandardName ? licence.name : ""
    guard !(name + licence.path).isEmpty else { return [] }
    let members = [("name", name), ("title", licence.title), ("path", licence.path)]
      .filter { !$0.1.isEmpty }.map { ($0.0, JSONValue.text($0.1)) }
    return [("licenses", .list([.object(members)]))]
  }

  private var people: [(String, JSONValue)] {
    guard !programme.organisation.isEmpty else { return [] }
    let publisher = JSONValue.object([
      ("title", .text(programme.organisation)), ("roles", .texts(["publisher"])),
    ])
    return [("contributors", .list([publisher]))]
  }

  private var sources: [(String, JSONValue)] {
    guard !programme.sources.isEmpty else { return [] }
    let files = programme.sources.map { ContentPath.inside($0) ?? $0 }
    return [("sources", .list(files.map { .object([("title", .text($0))]) }))]
  }

  private func resource(_ table: DataTable, _ file: FileMark) -> JSONValue {
    .object([
      ("name", .text(table.id.rawValue)), ("type", .text("table")), ("title", .text(table.title)),
      ("description", .text(table.about)), ("path", .text(file.name)), ("format", .text("csv")),
      ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")), ("bytes", .integer(file.size)),
      ("hash", .text("sha256:\(file.sum)")), ("dialect", Self.dialect),
      ("schema", TableSchema(table: table, others: resources.map(\.table)).json),
    ])
  }

  private static let dialect = JSONValue.object([
    ("header", .flag(true)), ("delimiter", .text(",")), ("lineTerminator", .text("\r\n")),
    ("quoteChar", .text("\"")), ("doubleQuote", .flag(true)),
  ])
}

/// The length and the sum of a file.
struct FileMark: Sendable {
  let name: String
  let size: Int
  let sum: Checksum

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    size = bytes.count
    sum = Checksum(of: bytes)
  }
}
