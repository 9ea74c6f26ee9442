/// A workbook of one sheet whose cells have styles, packed without compression.
enum StyledWorkbook {
  /// A cell with a text.
  static func text(_ text: String, style: Int = 0) -> String {
    "<c t=\"inlineStr\" s=\"\(style)\"><is><t>\(text)</t></is></c>"
  }

  /// A cell with a number as the file writes it.
  static func number(_ text: String, style: Int = 0) -> String { "<c s=\"\(style)\"><v>\(text)</v></c>" }

  /// The bytes of a workbook with these cells, the XML of its styles, and what follows the cells.
  static func bytes(_ rows: [[String]], styles: String = "", after: String = "") -> [UInt8] {
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
      ("xl/sheet.xml", "<worksheet xmlns=\"\(main)\">\(data)\(after)</worksheet>"),
      ("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>"),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(sheet)</sheets></workbook>"
      ),
    ]
    return archive(parts.map { ($0.0, Array($0.1.utf8)) })
  }

  private static func relationships(_ items: [(id: String, type: String, target: String)]) -> String {
    let list = items.map { "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>" }
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return "<Relationships xmlns=\"\(namespace)\">\(list.joined())</Relationships>"
  }

  private static func archive(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let name = Array(part.name.utf8)
      // Version, flags, method, time and date, then the checksum, both sizes and the length of the name.
      let header =
        little(20, 2) + little(0, 8) + little(checksum(part.bytes), 4) + little(part.bytes.count, 4)
        + little(part.bytes.count, 4) + little(name.count, 2)
      directory +=
        [0x50, 0x4B, 1, 2] + little(20, 2) + header + little(0, 12) + little(archive.count, 4) + name
      archive += [0x50, 0x4B, 3, 4] + header + little(0, 2) + name + part.bytes
    }
    let count = little(parts.count, 2)
    let end = [0x50, 0x4B, 5, 6] + little(0, 4) + count + count
    return archive + directory + end + little(directory.count, 4) + little(archive.count, 4) + little(0, 2)
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> ($0 * 8)) : 0 }
  }

  /// The CRC-32 that archives keep of each part.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
    }
    return Int(~crc)
  }
}
