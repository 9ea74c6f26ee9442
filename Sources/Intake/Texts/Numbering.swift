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
    /// `ii.`, `(iv)`; a single letter such as `i.` is a letter
    case roman
  }

  /// The label as written, with its marks.
  package var label: String
  package var style: Style
  /// The numbers from the outermost: `1.1.2` is 1, 1, 2; letters count from a.
  package var path: [Int]
  /// The text after the label, without the blanks between; empty for the label of a number cell.
  package var rest: String
  /// The number in ASCII, as `tasks.csv` writes it: `1.10`, `1-1`, `A1`, `3`.
  package var text: String

  init(label: String, style: Style, path: [Int], rest: String = "", text: String? = nil) {
    self.label = label
    self.style = style
    self.path = path
    self.rest = rest
    self.text = text ?? path.map(String.init).joined(separator: ".")
  }

  /// The numbering that a text begins with; nil where its first number belongs to the text: `5处`, `3.5公里`.
  package init?(leading text: String) {
    var scan = LabelScan(text)
    guard let (style, path) = scan.leading(), !scan.rest.isEmpty else { return nil }
    self.init(label: scan.label, style: style, path: path, rest: scan.rest)
  }

  /// What a cell of a number column holds: a label by itself.
  ///
  /// `1.0` is `1`, as spreadsheets print it, `01` is `1`, `（一）` and `一` are `1`; `1.10` and `1-1` stay as written.
  /// Nil where the cell is no number.
  package init?(cell text: String) {
    var scan = LabelScan(text)
    guard let cell = scan.cell() else { return nil }
    self = cell
  }
}
