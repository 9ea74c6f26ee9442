/// A number in a workbook, and the style that shows it.
struct StoredNumber: Hashable {
  enum Style: Int, CaseIterable {
    case general, day, chineseDay, month, percent, twoPlaces
  }

  var text: String
  var style: Style
}

/// A cell as an office writes it, with what a careful clerk reads in it.
struct WrittenCell {
  var text: String
  /// What may stand in the content; none where the cell has to be refused or left open.
  var readings: Set<String>
  /// The name of the way in which it is written.
  var habit: String
  /// The day of a cell that writes numbers with slashes, which only its whole column may make clear.
  var slashDay: TruthDay?

  /// How a workbook stores the cell as a number; nil where it stores the text.
  var number: StoredNumber?

  init(_ text: String, _ readings: Set<String>, _ habit: String) {
    self.text = text
    self.readings = readings
    self.habit = habit
  }
}

/// What must come out of one cell.
struct Expectation {
  /// The title of the task or the name of the indicator.
  var subject: String
  /// The column of the content, or `targets 2018-12-31` and its like.
  var field: String
  /// From 1, as a spreadsheet counts; 0 where no cell of its own says it.
  var row: Int
  var column: Int
  var cell: WrittenCell
}
