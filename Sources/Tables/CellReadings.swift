package import Dates

extension Cell {
  /// The cell as a number; nil where it is none.
  package var number: DecimalNumber? { withBytes { DecimalNumber($0) } }

  /// The cell as a day, or why it is none.
  package var day: Result<Day, DateText.Problem> { withBytes { DateText.day($0) } }

  /// The cell as a month, or why it is none.
  package var month: Result<Month, DateText.Problem> { withBytes { DateText.month($0) } }
}
