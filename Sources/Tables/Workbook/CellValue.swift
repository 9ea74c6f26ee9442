/// The types by which a workbook stores the value of a cell.
enum CellType {
  case number
  case sharedText
  case inlineText
  case formulaText
  case boolean
  case error
  case date

  init?(_ xml: borrowing XMLPart) {
    guard let type = xml.attribute("t") else {
      self = .number
      return
    }
    if xml.holds(type, "s") {
      self = .sharedText
    } else if xml.holds(type, "n") {
      self = .number
    } else if xml.holds(type, "str") {
      self = .formulaText
    } else if xml.holds(type, "inlineStr") {
      self = .inlineText
    } else if xml.holds(type, "b") {
      self = .boolean
    } else if xml.holds(type, "e") {
      self = .error
    } else if xml.holds(type, "d") {
      self = .date
    } else {
      return nil
    }
  }
}

/// What the cells of all sheets of a workbook have in common.
struct WorkbookContext {
  var file: String
  var styles = CellStyles()
  /// Where in the workbook's bytes each shared text lies.
  var sharedTexts: [TableStore.CellSpan] = []
  /// The looks of those shared texts whose runs differ in what strikes them through.
  var sharedLooks: [Int: SharedStrings.Looks] = [:]
  /// How many radicals each shared text had that were read as characters.
  var sharedRadicals: [Int: Int] = [:]
  var foldsRadicals = false
  var countsFrom1904 = false
  var limits = TableLimits()
}
