/// The id of one kind of thing, as written in the content: `finance`, `road-network-density`.
package struct Identifier<Subject>: Hashable, Comparable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}

extension Identifier: CustomStringConvertible {
  package var description: String { text }
}

/// A file and a row of it, which a value was read from.
package struct Origin: Hashable, Sendable {
  private let sourceIndex: Int32
  private let rowNumber: Int32

  /// The index of the file in `Programme.sources`.
  package var source: Int { Int(sourceIndex) }
  /// The row as a spreadsheet counts it, or the line of a text file, from 1.
  package var row: Int { Int(rowNumber) }

  package init(source: Int, row: Int) {
    sourceIndex = Int32(clamping: source)
    rowNumber = Int32(clamping: row)
  }
}
