internal import Diagnostics
internal import Model

extension Double {
  /// The shortest text of a cell that is read back as the same number.
  var cellText: String { Int(exactly: self).map(String.init) ?? description }
}

extension Target.Bound {
  /// The target as tables write it: `7`, or `35..45`.
  var cellText: String {
    switch self {
    case .value(let value): value.cellText
    case .range(let low, let high): "\(low.cellText)..\(high.cellText)"
    }
  }
}

extension Programme {
  /// The row that something was read from, as findings name it.
  func place(of origin: Origin) -> Place { .cell(file(of: origin), row: origin.row, column: 1) }
}
