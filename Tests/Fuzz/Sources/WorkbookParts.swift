@testable import Bundles

/// A small sound workbook, some of whose parts an input replaces: after a line `=== NAME` comes what the part holds.
struct WorkbookParts {
  private var parts: [(name: String, bytes: [UInt8])]

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let lists = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let sound = [
    ("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")])),
    (
      "xl/_rels/workbook.xml.rels",
      relationships([
        ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
        ("styles", "styles.xml"),
      ])
    ),
    (
      "xl/workbook.xml",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(kinds)\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>"
    ),
    ("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\"><si><t>一</t></si></sst>"),
    ("xl/styles.xml", "<styleSheet xmlns=\"\(main)\"><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
    (
      "xl/worksheets/sheet1.xml",
      "<worksheet xmlns=\"\(main)\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>"
    ),
  ]

  private static func relationships(_ targets: [(kind: String, target: String)]) -> String {
    let items = targets.enumerated().map {
      "<Relationship Id=\"r\($0)\" Type=\"\(kinds)/\($1.kind)\" Target=\"\($1.target)\"/>"
    }
    return "<Relationships xmlns=\"\(lists)\">\(items.joined())</Relationships>"
  }

  init(_ bytes: [UInt8]) {
    var parts = Dictionary(uniqueKeysWithValues: Self.sound.map { ($0, Array($1.utf8)) })
    var name: String?
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: "=== ".utf8) {
        let read = String(decoding: line.dropFirst(4), as: UTF8.self)
        name = read
        parts[read] = []
      } else if let name {
        parts[name]?.append(contentsOf: line)
      }
    }
    self.parts = parts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The workbook as a file; nil where memory does not suffice.
  var archive: [UInt8]? { ZipWriter.archive(parts.map { PackedFile(name: $0.name, bytes: $0.bytes) }) }
}
