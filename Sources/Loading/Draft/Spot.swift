internal import Diagnostics
internal import Tables

/// A spot of the input that a finding can point at, with what was read there.
struct Spot: Sendable {
  private enum Source: Sendable {
    case cell(Row, Int)
    case text(Place, read: String?, excerpt: String?)
  }

  private let source: Source

  /// The cell of a row by its column from 0.
  init(_ row: Row, column: Int) {
    source = .cell(row, column)
  }

  init(_ place: Place, read: String? = nil, excerpt: String? = nil) {
    source = .text(place, read: read, excerpt: excerpt)
  }

  /// The file as a whole.
  init(file: String) {
    self.init(Place(file: file))
  }

  var place: Place {
    switch source {
    case .cell(let row, let column): row[column].place
    case .text(let place, _, _): place
    }
  }

  /// The text that stands there; empty for an empty cell.
  var read: String? {
    switch source {
    case .cell(let row, let column): row[column].text
    case .text(_, let read, _): read
    }
  }

  var excerpt: String? {
    switch source {
    case .cell(let row, let column): row.excerpt(around: column)
    case .text(_, _, let excerpt): excerpt
    }
  }
}
