/// Markdown as cmark gets it: the note's own bytes with the marks that `ChineseMarks` added.
struct PreparedText: Equatable {
  /// Bytes that were added and must be taken away again.
  struct Addition: Equatable {
    /// The line of the text, from 0.
    var line: Int
    /// The byte of the prepared line that the addition starts at, from 0.
    var column: Int
    var length: Int
  }

  var bytes: [UInt8]
  /// The additions in the order of the text.
  var additions: [Addition]
  /// The UTF-8 of the mark that counts as punctuation; empty when nothing was added.
  var mark: [UInt8]

  /// The byte of the note's own line for a byte of the prepared line; both from 0.
  func originalColumn(line: Int, column: Int) -> Int {
    var low = 0
    var high = additions.count
    while low < high {
      let middle = (low + high) / 2
      if additions[middle].line < line { low = middle + 1 } else { high = middle }
    }
    var added = 0
    while low < additions.count, additions[low].line == line, additions[low].column < column {
      added += min(additions[low].length, column - additions[low].column)
      low += 1
    }
    return column - added
  }
}
