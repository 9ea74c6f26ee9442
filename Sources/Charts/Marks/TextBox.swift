/// The room that words take, for finding out whether two touch.
struct TextBox: Hashable {
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  /// Whether less than two pixels lie between two boxes, above each other and side by side.
  func overlaps(_ other: TextBox) -> Bool {
    left < other.right + 2 && other.left < right + 2 && top < other.bottom && other.top < bottom
  }
}

extension TextMark {
  /// The box round the words: nine tenths of the size above the baseline, a quarter below it.
  var box: TextBox {
    TextBox(left: left, right: right, top: y - size * 0.9, bottom: y + size * 0.25)
  }
}
