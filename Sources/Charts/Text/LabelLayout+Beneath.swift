extension LabelLayout {
  /// Words that belong to a pixel of an axis.
  struct Callout {
    var text: String
    var x: Double
    var ink = Ink.text
  }

  private static let calloutGap = 8.0

  /// Callouts in two rows below an axis, the important ones first.
  ///
  /// Each stands by the first of these rules that has room:
  ///
  /// 1. centred below its pixel in the first row;
  /// 2. in the first row, moved beside the others, but not away from its pixel;
  /// 3. and 4. the same in the second row.
  ///
  /// One that has no room in either row is dropped; one wider than the picture is shortened.
  static func beneath(_ callouts: [Callout], rows: (Double, Double), within width: Double) -> [TextMark] {
    var placed: [TextMark] = []
    for callout in callouts {
      let text = TextWidth.fitted(callout.text, width: width, size: ChartFrame.fontSize)
      for y in [rows.0, rows.1] {
        let mark = TextMark.centred(text, on: callout.x, y: y, within: 0, width, ink: callout.ink)
        let others = placed.filter { $0.y == y }
        guard let free = place(mark, at: callout.x, beside: others, within: width) else { continue }
        placed.append(free)
        break
      }
    }
    return placed
  }

  /// The words moved aside as far as the others ask for; nil where they would leave their pixel or the picture.
  private static func place(
    _ mark: TextMark, at x: Double, beside others: [TextMark], within width: Double
  ) -> TextMark? {
    var before = mark
    before.x = (others.map(\.left).min() ?? width) - calloutGap - mark.width / 2
    var after = mark
    after.x = (others.map(\.right).max() ?? 0) + calloutGap + mark.width / 2
    return [mark, before, after].first { moved in
      moved.left >= 0 && moved.right <= width && moved.left <= x && x <= moved.right
        && !others.contains { $0.collides(with: moved) }
    }
  }
}
