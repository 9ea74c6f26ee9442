/// A number or letter in front of a text, such as `（一）`, `1.` or `1.1.2`.
package struct Numbering: Hashable, Sendable {
  /// How the label is written; styles that differ are levels that differ.
  package enum Style: String, CaseIterable, Sendable {
    /// `第一章`, `第一节`
    case chapter
    /// `第一条`
    case article
    /// `一、` or `一是`
    case chinese
    /// `（一）`
    case chineseBracketed
    /// `1.`, `1．`, `1、`, `1.1`, `1.1.2`
    case arabic
    /// `(1)`, `（1）`
    case arabicBracketed
    /// `1)`, `1）`
    case arabicHalfBracketed
    /// `①`
    case circled
    /// `A.`, `a)`, `(a)`
    case letter
    /// `i.`, `(iv)`
    case roman
  }

  /// The label as written, with its marks.
  package var label: String
  package var style: Style
  /// The numbers from the outermost: `1.1.2` is 1, 1, 2; letters count from a.
  package var path: [Int]
  /// The text after the label, without the blanks between.
  package var rest: String

  package init(label: String, style: Style, path: [Int], rest: String) {
    self.label = label
    self.style = style
    self.path = path
    self.rest = rest
  }

  /// The numbering that a text begins with; nil where its first number belongs to the text: `5处`, `3.5公里`.
  package init?(leading text: String) {
    return nil
  }

  /// What a cell of a number column holds: the label of a task as it is written in `tasks.csv`.
  ///
  /// `1.0` is `1` and `（一）` is `1`; `1.10` and `1-1` stay as written. Nil where the cell is no number.
  package init?(cell text: String) {
    return nil
  }

  /// The number as the ledger of Taizhang writes it: `1.1.2`; `text` of `init(cell:)` in ASCII.
  package var text: String { path.map(String.init).joined(separator: ".") }
}
