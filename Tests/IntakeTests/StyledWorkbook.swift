import Bundles

/// A workbook of one sheet whose cells have styles.
enum StyledWorkbook {
  /// A cell with a text.
  static func text(_ text: String, style: Int = 0) -> String {
    "<c t=\"inlineStr\" s=\"\(style)\"><is><t>\(text)</t></is></c>"
  }

  /// A cell with a number as the file writes it.
  static func number(_ text: String, style: Int = 0) -> String { "<c s=\"\(style)\"><v>\(text)</v></c>" }

  /// The bytes of a workbook with these cells, the XML of its styles, and what follows the cells.
  static func bytes(_ rows: [[String]], styles: String = "", before: String = "", after: String = "")
    -> [UInt8]
  {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let data = "<sheetData>\(rows.map { "<row>\($0.joined())</row>" }.joined())</sheetData>"
    let sheet = "<sheet name=\"台账\" sheetId=\"1\" r:id=\"s\"/>"
    let parts = [
      ("_rels/.rels", relationships([("r1", "\(office)/officeDocument", "xl/workbook.xml")])),
      (
        "xl/_rels/workbook.xml.rels",
        relationships([("s", "\(office)/worksheet", "sheet.xml"), ("t", "\(office)/styles", "styles.xml")])
      ),
      ("xl/sheet.xml", "<worksheet xmlns=\"\(main)\">\(before)\(data)\(after)</worksheet>"),
      ("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>"),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(sheet)</sheets></workbook>"
      ),
    ]
    return ZipWriter.archive(parts.map { PackedFile(name: $0.0, bytes: Array($0.1.utf8)) }) ?? []
  }

  private static func relationships(_ items: [(id: String, type: String, target: String)]) -> String {
    let list = items.map { "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>" }
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return "<Relationships xmlns=\"\(namespace)\">\(list.joined())</Relationships>"
  }
}
