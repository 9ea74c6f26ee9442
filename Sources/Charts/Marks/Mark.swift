import Markup

/// Something drawn in a chart, which writes its elements behind those that stand in a row already.
protocol Mark {
  func write(to row: inout ElementRow)
}

extension Mark {
  /// The mark by itself, for charts that keep their marks apart.
  var node: Node {
    var row = ElementRow(capacity: 256)
    write(to: &row)
    return row.node
  }
}

extension ElementRow {
  /// A length or place in pixels, rounded to a tenth, as an attribute of the element that was begun.
  mutating func append(_ name: StaticString, px value: Double) {
    append(name, value, decimals: 1)
  }
}
