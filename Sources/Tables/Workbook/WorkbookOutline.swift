internal import Diagnostics

/// Which sheets a workbook has, in order, and where its other parts are.
struct WorkbookOutline {
  struct Sheet {
    var name: String
    var isHidden: Bool
    /// The part that holds the cells.
    var part: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var countsFrom1904 = false
  let sharedStrings: String?
  let styles: String?
  /// What is wrong with single sheets.
  private(set) var findings: [Finding] = []

  init(_ part: String, in archive: borrowing WorkbookArchive) throws(WorkbookFault) {
    let relationships = try Relationships(of: part, in: archive)
    sharedStrings = relationships.part("sharedStrings")
    styles = relationships.part("styles")
    let place = Place(file: archive.file)
    guard let stream = try archive.open(part, at: place) else {
      throw WorkbookFault(.missingPart(part, at: place))
    }
    var xml = try XMLPart(stream)
    try xml.enterRoot("workbook")
    while try xml.enterChild() {
      if xml.isElement("workbookPr") {
        countsFrom1904 = xml.flag("date1904")
        try xml.skip()
      } else if xml.isElement("sheets") {
        try readSheets(&xml, relationships, file: archive.file)
      } else {
        try xml.skip()
      }
    }
    try xml.finish()
  }

  private mutating func readSheets(
    _ xml: inout XMLPart, _ relationships: Relationships, file: String
  ) throws(WorkbookFault) {
    var count = 0
    while try xml.enterChild() {
      if xml.isElement("sheet") {
        count += 1
        guard count <= WorkbookLimits.sheets else {
          throw WorkbookFault(.tooManySheets(WorkbookLimits.sheets, file: file))
        }
        addSheet(xml, relationships, file: file)
      }
      try xml.skip()
    }
  }

  private mutating func addSheet(
    _ xml: borrowing XMLPart, _ relationships: Relationships, file: String
  ) {
    let name = xml.attribute("name").map { range in
      String(decoding: EscapedText.decode(xml.bytes[range]), as: UTF8.self)
    }
    let id =
      xml.text("http://schemas.openxmlformats.org/officeDocument/2006/relationships|id")
      ?? xml.text("http://purl.oclc.org/ooxml/officeDocument/relationships|id")
    let state = xml.text("state")
    let isHidden = state == "hidden" || state == "veryHidden"
    guard let name, let item = id.flatMap({ relationships.byID[$0] }) else {
      let place = Place.sheetStart(file, name ?? "?")
      return findings.append(
        isHidden ? .missingHiddenSheet(id ?? "r:id", at: place) : .missingPart(id ?? "r:id", at: place))
    }
    guard item.kind == "worksheet" else { return }
    let part = WorkbookArchive.key(item.part)
    if let other = sheets.first(where: { WorkbookArchive.key($0.part) == part }) {
      return findings.append(.sharedSheetPart(name, with: other.name, at: .sheetStart(file, name)))
    }
    sheets.append(Sheet(name: name, isHidden: isHidden, part: item.part))
  }
}

extension Place {
  /// The first cell of a sheet, where findings about the sheet as a whole point to.
  static func sheetStart(_ file: String, _ sheet: String) -> Place {
    Place(file: file, position: .sheet(name: sheet, row: 1, column: 1))
  }
}
