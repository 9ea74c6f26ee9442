import CZip
import Diagnostics
import Glibc
import Testing

@testable import Tables

/// A workbook that a test describes part by part.
struct WorkbookFile {
  /// The XML of each part by its name.
  var parts: [String: String] = [:]

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// A workbook with one sheet, named 台账, whose rows are the given XML.
  init(rows: String, after: String = "", before: String = "") {
    self.init(sheets: [
      (
        "台账", "",
        "<worksheet xmlns=\"\(Self.main)\">\(before)<sheetData>\(rows)</sheetData>\(after)</worksheet>"
      )
    ])
  }

  /// A workbook with sheets of the given names, attributes and XML.
  init(sheets: [(name: String, attributes: String, xml: String)], properties: String = "") {
    parts["_rels/.rels"] = Self.relationships(of: [("rId1", "officeDocument", "xl/workbook.xml")])
    var list = ""
    var targets: [(String, String, String)] = []
    for (index, sheet) in sheets.enumerated() {
      list +=
        "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"s\(index)\" \(sheet.attributes)/>"
      targets.append(("s\(index)", "worksheet", "worksheets/sheet\(index + 1).xml"))
      parts["xl/worksheets/sheet\(index + 1).xml"] = sheet.xml
    }
    parts["xl/workbook.xml"] = """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.relationships)">\(properties)<sheets>\(list)</sheets></workbook>
      """
    parts["xl/_rels/workbook.xml.rels"] = Self.relationships(of: targets)
  }

  /// The list of relationships with these ids, kinds and targets.
  static func relationships(of items: [(id: String, kind: String, target: String)]) -> String {
    let list = items.map { item in
      "<Relationship Id=\"\(item.id)\" Type=\"\(relationships)/\(item.kind)\" Target=\"\(item.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)\">\(list.joined())</Relationships>"
  }

  /// The same workbook with shared strings, each the XML inside an `si`.
  func sharing(_ strings: String...) -> WorkbookFile {
    let items = strings.map { "<si>\($0)</si>" }.joined()
    return adding("sharedStrings", "<sst xmlns=\"\(Self.main)\">\(items)</sst>")
  }

  /// The same workbook with one cell style a format code; style 0 has none.
  func styled(_ codes: String...) -> WorkbookFile {
    let formats = codes.enumerated().map { "<numFmt numFmtId=\"\(170 + $0)\" formatCode=\"\($1)\"/>" }
    let styles = codes.indices.map { "<xf numFmtId=\"\(170 + $0)\"/>" }
    return adding(
      "styles",
      """
      <styleSheet xmlns="\(Self.main)"><numFmts>\(formats.joined())</numFmts><cellStyleXfs><xf numFmtId="14"/>\
      </cellStyleXfs><cellXfs><xf numFmtId="0"/>\(styles.joined())</cellXfs></styleSheet>
      """)
  }

  /// The same workbook with one cell style a built-in format; style 0 has none.
  func styled(builtIn ids: Int...) -> WorkbookFile {
    let styles = ids.map { "<xf numFmtId=\"\($0)\"/>" }.joined()
    return adding(
      "styles",
      "<styleSheet xmlns=\"\(Self.main)\"><cellXfs><xf numFmtId=\"0\"/>\(styles)</cellXfs></styleSheet>")
  }

  func adding(_ kind: String, _ xml: String) -> WorkbookFile {
    var file = self
    let relationship =
      "<Relationship Id=\"\(kind)\" Type=\"\(Self.relationships)/\(kind)\" Target=\"/xl/\(kind).xml\"/>"
    file.replace(
      "</Relationships>", with: relationship + "</Relationships>", in: "xl/_rels/workbook.xml.rels")
    file.parts["xl/\(kind).xml"] = xml
    return file
  }

  /// Replaces the first place where a text stands in a part.
  mutating func replace(_ text: String, with other: String, in part: String) {
    guard let xml = parts[part], let range = xml.firstRange(of: text) else { return }
    parts[part] = xml.replacingCharacters(in: range, with: other)
  }

  /// The archive's bytes.
  func bytes() throws -> [UInt8] { try ZipWriter.bytes(parts.mapValues { Array($0.utf8) }) }

  /// What the reader makes of it.
  func read(
    limits: TableLimits = TableLimits(), foldsRadicals: Bool = false
  ) throws -> ReadResult<[Grid]> {
    try GridReader.read(bytes(), file: "台账.xlsx", limits: limits, foldsRadicals: foldsRadicals)
  }
}

extension String {
  fileprivate func firstRange(of text: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].utf8.starts(with: text.utf8) {
        return start..<utf8.index(start, offsetBy: text.utf8.count)
      }
      start = utf8.index(after: start)
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<String.Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}

/// Packs parts into a zip archive in memory.
enum ZipWriter {
  struct Failure: Error {}

  static func bytes(_ parts: [String: [UInt8]], password: String? = nil) throws -> [UInt8] {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil),
      let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nil)
    else { throw Failure() }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) {
      try add(name, bytes, to: archive, password: password)
    }
    guard zip_close(archive) == 0 else { throw Failure() }
    return try contents(of: target)
  }

  private static func add(_ name: String, _ bytes: [UInt8], to archive: OpaquePointer, password: String?)
    throws
  {
    // The copy is libzip's own, which frees it when the archive is written.
    let copy = malloc(max(1, bytes.count))
    bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { copy?.copyMemory(from: start, byteCount: source.count) }
    }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) else { throw Failure() }
    let index = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else { throw Failure() }
    if let password {
      zip_file_set_encryption(archive, zip_uint64_t(index), UInt16(ZIP_EM_TRAD_PKWARE), password)
    }
  }

  private static func contents(of source: OpaquePointer) throws -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_open(source) == 0, zip_source_stat(source, &status) == 0 else { throw Failure() }
    defer { zip_source_close(source) }
    return [UInt8](unsafeUninitializedCapacity: Int(status.size)) { buffer, count in
      count = max(0, Int(zip_source_read(source, buffer.baseAddress, status.size)))
    }
  }
}

extension Grid {
  /// The texts of all rows.
  var texts: [[String]] { rows.map { $0.map(\.text) } }
}

extension ReadResult where Value == [Grid] {
  /// The texts of the first sheet.
  var texts: [[String]] { value?.first?.texts ?? [] }
}
