internal import Diagnostics

/// What the cell styles of a workbook make of numbers, by the styles' places in its list.
struct CellStyles {
  private(set) var formats: [NumberFormat] = []

  init() {}

  init(_ part: String, in archive: borrowing WorkbookArchive) throws(WorkbookFault) {
    let place = Place(file: archive.file)
    guard let stream = try archive.open(part, at: place) else {
      throw WorkbookFault(.missingPart(part, at: place))
    }
    var xml = try XMLPart(stream)
    var ids: [Int] = []
    var codes: [Int: NumberFormat] = [:]
    try xml.enterRoot("styleSheet")
    while try xml.enterChild() {
      if xml.isElement("numFmts") {
        try Self.readCodes(&xml, into: &codes)
      } else if xml.isElement("cellXfs") {
        try Self.readStyles(&xml, into: &ids)
      } else {
        try xml.skip()
      }
    }
    try xml.finish()
    formats = ids.map { codes[$0] ?? NumberFormat(builtIn: $0) }
  }

  private static func readCodes(
    _ xml: inout XMLPart, into codes: inout [Int: NumberFormat]
  ) throws(WorkbookFault) {
    while try xml.enterChild() {
      if xml.isElement("numFmt"), let id = xml.number("numFmtId"), let code = xml.attribute("formatCode") {
        codes[id] = NumberFormat(code: EscapedText.decode(xml.bytes[code]))
      }
      try xml.skip()
    }
  }

  private static func readStyles(_ xml: inout XMLPart, into ids: inout [Int]) throws(WorkbookFault) {
    while try xml.enterChild() {
      if xml.isElement("xf") { ids.append(xml.number("numFmtId") ?? 0) }
      try xml.skip()
    }
  }
}
