extension LabelLayout {
  /// A label in its lines, centred on a pixel, in the first or the second row.
  struct Label: Hashable {
    var lines: [String]
    var middle: Double
    /// How many lines below the axis it begins.
    var row: Int

    func width(size: Double) -> Double { lines.reduce(0) { max($0, TextWidth.of($1, size: size)) } }
  }

  /// The pixels that stay free between two labels.
  private static let gap = 6.0
  private static let mostLines = 3

  /// Labels in rows below their bands, laid out by the first rule that has room.
  ///
  /// 1. each in one line within its step, the `step` pixels from one band to the next;
  /// 2. each in up to three lines within its step, where that holds three full-width letters;
  /// 3. each in one line within two steps, every other one a row lower;
  /// 4. each in three lines within its step, the last shortened, where that holds three letters;
  /// 5. every nth alone in one line, the others dropped, with n steps wide enough for it or for six letters.
  ///
  /// No label leaves the picture of this width.
  static func across(
    _ names: [String], middles: [Double], step: Double, within width: Double, size: Double
  ) -> [Label] {
    let widest = names.reduce(0) { max($0, TextWidth.of($1, size: size)) }
    let room = step - gap
    let wraps = room >= 3 * size
    func label(_ index: Int, lines: Int, room: Double, row: Int = 0) -> Label {
      let side = 2 * min(middles[index], width - middles[index])
      return Label(
        lines: self.lines(of: names[index], width: min(room, side), size: size, most: lines),
        middle: middles[index], row: row)
    }
    if widest <= room { return names.indices.map { label($0, lines: 1, room: room) } }
    if wraps, names.allSatisfy({ isWhole($0, width: room, size: size) }) {
      return names.indices.map { label($0, lines: mostLines, room: room) }
    }
    if widest <= room + step {
      let staggered = names.indices.map { label($0, lines: 1, room: room + step, row: $0 % 2) }
      if zip(staggered, names).allSatisfy({ $0.lines == [$1] }) { return staggered }
    }
    if wraps { return names.indices.map { label($0, lines: mostLines, room: room) } }
    let every = max(1, Int(((min(widest, 6 * size) + gap) / max(0.001, step)).rounded(.up)))
    return names.indices.filter { $0 % every == 0 }
      .map { label($0, lines: 1, room: Double(every) * step - gap) }
  }

  /// Whether a text fits its width in three lines without a letter lost.
  private static func isWhole(_ text: String, width: Double, size: Double) -> Bool {
    let lines = lines(of: text, width: width, size: size, most: mostLines)
    return lines.joined().utf8.filter { $0 != 0x20 }.count == text.utf8.filter { $0 != 0x20 }.count
      && !lines.joined().hasSuffix("…")
  }
}
