internal import CXLSXWriter
package import Dates
internal import System

/// What may be typed into a cell, and what the spreadsheet says meanwhile.
package struct CellRule {
  package enum Limit {
    /// A number from a lower to an upper bound.
    case number(ClosedRange<Double>)
    case day(Period)
    /// Texts to choose from; others can still be typed.
    case suggestions([String])
  }

  package var limit: Limit
  /// Shown while the cell is chosen, at most 32 and 255 characters.
  package var title: String
  package var message: String

  package init(limit: Limit, title: String, message: String) {
    self.limit = limit
    self.title = title
    self.message = message
  }

  /// The most bytes that suggestions may take together in a workbook.
  private static let listLimit = 240

  /// Sets the rule on a block of cells, rows and columns from 0.
  func apply(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, rows: ClosedRange<Int>, column: Int
  ) throws(WorkbookError) {
    let (first, last) = (UInt32(rows.lowerBound), UInt32(rows.upperBound))
    let status = CStrings.lend([title, message, "填写有误", message]) { texts in
      CStrings.lend(shownSuggestions) { choices in
        var rule = lxw_data_validation()
        describe(&rule, choices)
        (rule.input_title, rule.input_message) = (texts[0], texts[1])
        (rule.error_title, rule.error_message) = (texts[2], texts[3])
        return worksheet_data_validation_range(sheet, first, UInt16(column), last, UInt16(column), &rule)
      }
    }
    try WorkbookError.check(status)
  }

  private func describe(_ rule: inout lxw_data_validation, _ choices: CStrings.List) {
    rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    switch limit {
    case .number(let range):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      (rule.minimum_number, rule.maximum_number) = (range.lowerBound, range.upperBound)
    case .day(let period):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
      (rule.minimum_number, rule.maximum_number) = (period.start.serial, period.end.serial)
    case .suggestions:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      rule.value_list = choices
      rule.show_error = UInt8(LXW_VALIDATION_OFF.rawValue)
    }
  }

  /// As many of the suggestions as fit; a comma would split one in two.
  private var shownSuggestions: [String] {
    guard case .suggestions(let all) = limit else { return [] }
    var room = Self.listLimit
    return all.filter { !$0.utf8.contains(UInt8(ascii: ",")) }.prefix { text in
      room -= text.utf8.count + 1
      return room >= 0
    }
  }

  /// Whether there is anything to ask of a cell.
  var isEmpty: Bool {
    if case .suggestions = limit { return shownSuggestions.isEmpty }
    return false
  }
}

extension Day {
  /// The number that a spreadsheet counts the day by, from 1899-12-30.
  var serial: Double { Double(number + 25_569) }
}
