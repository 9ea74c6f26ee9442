import Bundles

/// A workbook of texts.
enum StoredWorkbook {
  /// The bytes of a workbook with these sheets, whose names may end in `hidden` to be so.
  static func bytes(_ sheets: [(name: String, rows: [[String]])]) -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    var parts: [(String, String)] = [
      ("_rels/.rels", relationships([("r1", "\(office)/officeDocument", "xl/workbook.xml")])),
      (
        "xl/_rels/workbook.xml.rels",
        relationships(sheets.indices.map { ("s\($0)", "\(office)/worksheet", "sheet\($0).xml") })
      ),
    ]
    var list = ""
    for (index, sheet) in sheets.enumerated() {
      let state = sheet.name.hasSuffix("hidden") ? " state=\"hidden\"" : ""
      list += "<sheet name=\"\(sheet.name)\"\(state) sheetId=\"\(index + 1)\" r:id=\"s\(index)\"/>"
      let rows = sheet.rows.map { row in
        "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
      }
      let data = "<sheetData>\(rows.joined())</sheetData>"
      parts.append(("xl/sheet\(index).xml", "<worksheet xmlns=\"\(main)\">\(data)</worksheet>"))
    }
    let book = "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(list)</sheets></workbook>"
    parts.append(("xl/workbook.xml", book))
    return ZipWriter.archive(parts.map { PackedFile(name: $0.0, bytes: Array($0.1.utf8)) }) ?? []
  }

  private static func relationships(_ items: [(id: String, type: String, target: String)]) -> String {
    let list = items.map { "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>" }
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return "<Relationships xmlns=\"\(namespace)\">\(list.joined())</Relationships>"
  }
}
