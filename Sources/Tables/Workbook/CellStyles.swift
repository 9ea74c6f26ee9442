internal import Diagnostics

/// What the cell styles of a workbook make of the cells, by the styles' places in its list.
struct CellStyles {
  private(set) var formats: [NumberFormat] = []
  /// By which pattern each style shows a number, where that is certain and not the number itself.
  private(set) var patterns: [NumberPattern?] = []
  /// The styles whose font strikes the text of a cell through.
  private(set) var struck: Set<Int> = []

  /// What a format code of the workbook's own means.
  private struct Code {
    var format: NumberFormat
    var pattern: NumberPattern?
  }

  init() {}

  init(_ part: String, in archive: borrowing WorkbookArchive) throws(WorkbookFault) {
    let place = Place(file: archive.file)
    guard let stream = try archive.open(part, at: place) else {
      throw WorkbookFault(.missingPart(part, at: place))
    }
    var xml = try XMLPart(stream)
    var styles: [(format: Int, font: Int)] = []
    var codes: [Int: Code] = [:]
    var struckFonts: Set<Int> = []
    try xml.enterRoot("styleSheet")
    while try xml.enterChild() {
      if xml.isElement("numFmts") {
        try Self.readCodes(&xml, into: &codes)
      } else if xml.isElement("fonts") {
        try Self.readFonts(&xml, into: &struckFonts)
      } else if xml.isElement("cellXfs") {
        try Self.readStyles(&xml, into: &styles)
      } else {
        try xml.skip()
      }
    }
    try xml.finish()
    formats = styles.map { codes[$0.format]?.format ?? NumberFormat(builtIn: $0.format) }
    patterns = styles.map { style in
      codes[style.format].map(\.pattern) ?? NumberPattern(builtIn: style.format)
    }
    struck = Set(styles.indices.filter { struckFonts.contains(styles[$0].font) })
  }

  private static func readCodes(
    _ xml: inout XMLPart, into codes: inout [Int: Code]
  ) throws(WorkbookFault) {
    while try xml.enterChild() {
      if xml.isElement("numFmt"), let id = xml.number("numFmtId"), let code = xml.attribute("formatCode") {
        let code = EscapedText.decode(xml.bytes[code])
        codes[id] = Code(format: NumberFormat(code: code), pattern: NumberPattern(code: code))
      }
      try xml.skip()
    }
  }

  private static func readFonts(_ xml: inout XMLPart, into struck: inout Set<Int>) throws(WorkbookFault) {
    var index = 0
    while try xml.enterChild() {
      guard xml.isElement("font") else {
        try xml.skip()
        continue
      }
      if try FontLook(&xml).isStruck { struck.insert(index) }
      index += 1
    }
  }

  private static func readStyles(
    _ xml: inout XMLPart, into styles: inout [(format: Int, font: Int)]
  ) throws(WorkbookFault) {
    while try xml.enterChild() {
      if xml.isElement("xf") { styles.append((xml.number("numFmtId") ?? 0, xml.number("fontId") ?? 0)) }
      try xml.skip()
    }
  }
}
