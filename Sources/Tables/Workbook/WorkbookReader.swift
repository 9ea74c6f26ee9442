internal import Diagnostics

/// Reads the sheets of an `.xlsx` workbook strictly, with the place of every cell.
enum WorkbookReader {
  /// The sheets of cells in their order, hidden ones too; charts and macros are no sheets of cells.
  ///
  /// A sheet that cannot be read is left out with a finding; the value is nil where none can be read.
  static func read(
    _ bytes: [UInt8], file: String, limits: TableLimits, foldsRadicals: Bool = false
  ) -> ReadResult<[Grid]> {
    bytes.withUnsafeBytes { buffer in
      do throws(WorkbookFault) {
        return try read(
          WorkbookArchive(buffer, file: file), limits: limits, foldsRadicals: foldsRadicals)
      } catch {
        return ReadResult(nil, [error.finding])
      }
    }
  }

  private static func read(
    _ archive: borrowing WorkbookArchive, limits: TableLimits, foldsRadicals: Bool
  ) throws(WorkbookFault) -> ReadResult<[Grid]> {
    let part = try PackageKind.workbookPart(of: archive)
    let outline = try WorkbookOutline(part, in: archive)
    guard !outline.sheets.isEmpty else {
      let isTold = outline.findings.hasErrors
      return ReadResult(nil, outline.findings + (isTold ? [] : [.noSheet(file: archive.file)]))
    }
    var context = WorkbookContext(
      file: archive.file, foldsRadicals: foldsRadicals, countsFrom1904: outline.countsFrom1904,
      limits: limits)
    if let part = outline.styles { context.styles = try CellStyles(part, in: archive) }
    var strings = SharedStrings()
    if let part = outline.sharedStrings {
      strings = try SharedStrings(
        part, in: archive, hasStruckCells: !context.styles.struck.isEmpty,
        foldsRadicals: foldsRadicals)
    }
    context.sharedTexts = strings.spans
    context.sharedLooks = strings.looks
    context.sharedRadicals = strings.radicals
    var bytes = strings.takeBytes()
    let contents = sheets(outline, in: archive, context, bytes: &bytes)
    var findings = outline.findings + contents.flatMap(\.findings)
    if let first = contents.lazy.compactMap(\.firstRadical).first {
      findings.append(.radicals(contents.reduce(0) { $0 + $1.radicals }, at: first))
    }
    let grids = grids(outline, contents, file: archive.file, bytes: bytes, context.styles.patterns)
    if grids.isEmpty, !findings.hasErrors { findings.append(.noSheet(file: archive.file)) }
    return ReadResult(grids.isEmpty ? nil : grids, findings)
  }

  /// Reads one sheet after the other, each adding its texts to the same bytes.
  private static func sheets(
    _ outline: WorkbookOutline, in archive: borrowing WorkbookArchive, _ context: WorkbookContext,
    bytes: inout [UInt8]
  ) -> [SheetContent] {
    var contents: [SheetContent] = []
    var cellLimit = WorkbookLimits.cells
    var textLimit = min(context.limits.bytes, TableLimits.mostBytes)
    var unpackedBytes = 0
    for sheet in outline.sheets {
      do {
        let xml = try open(sheet, in: archive, unpackedBytes: unpackedBytes)
        let reader = SheetReader(xml, sheet: sheet.name, context, cellLimit: cellLimit, textLimit: textLimit)
        let content = reader.read(into: &bytes)
        cellLimit -= content.cellCount
        textLimit -= content.textBytes
        unpackedBytes += content.unpackedBytes
        contents.append(content)
      } catch {
        contents.append(SheetContent(findings: [error.finding]))
      }
    }
    return contents
  }

  private static func open(
    _ sheet: WorkbookOutline.Sheet, in archive: borrowing WorkbookArchive, unpackedBytes: Int
  ) throws(WorkbookFault) -> XMLPart {
    let place = Place.sheetStart(archive.file, sheet.name)
    guard unpackedBytes <= WorkbookLimits.unpackedBytes else {
      throw WorkbookFault(.tooMuchUnpacked(WorkbookLimits.unpackedBytes, at: place))
    }
    guard let stream = try archive.open(sheet.part, at: place) else {
      throw WorkbookFault(
        sheet.isHidden
          ? .missingHiddenSheet(sheet.part, at: place) : .missingPart(sheet.part, at: place))
    }
    return try XMLPart(stream)
  }

  /// The sheets that were read, which share the bytes of their texts.
  private static func grids(
    _ outline: WorkbookOutline, _ contents: [SheetContent], file: String, bytes: [UInt8],
    _ patterns: [NumberPattern?]
  ) -> [Grid] {
    zip(outline.sheets, contents).compactMap { sheet, content in
      guard let rows = content.rows else { return nil }
      var grid = Grid(store: rows.store(file: file, sheet: sheet.name, bytes: bytes), encoding: nil)
      grid.struck = content.struckRows.store(file: file, sheet: sheet.name, bytes: bytes)
      grid.merges = content.merges
      grid.isHidden = sheet.isHidden
      grid.hiddenRows = content.hiddenRows
      grid.hiddenColumns = content.hiddenColumns
      grid.monthCells = content.monthCells
      (grid.shownNumbers, grid.patterns) = (content.shownNumbers, patterns)
      grid.countsFrom1904 = outline.countsFrom1904
      return grid
    }
  }
}
