import Dates
import Markup

extension PlotLayout {
  /// Writes everything round the marks: keys, gridlines, numbers, names, the unit and the as-of line.
  func writeSurroundings(to row: inout ElementRow) {
    legend.write(x: 0, top: 0, words: words, to: &row)
    switch y {
    case .value(let axis): axis.write(left: left, right: right, to: &row)
    case .bands(let axis): axis.writeStanding(right: left - 8, to: &row)
    case .months, .blank: break
    }
    switch x {
    case .value(let axis): axis.write(top: top, bottom: bottom, within: width, to: &row)
    case .months(let axis): axis.write(top: bottom, to: &row)
    case .bands(let axis): axis.writeLying(left: left, right: right, top: bottom, to: &row)
    case .blank: break
    }
    writeHeadings(to: &row)
  }

  private func writeHeadings(to row: inout ElementRow) {
    if let unitMark { unitMark.write(to: &row) }
    guard let place = asOfPlace else { return }
    PathMark.rule(place, top - 8, place, bottom, Rule.asOf).write(to: &row)
    if let asOfMark { asOfMark.write(to: &row) }
  }

  /// The boxes of the words above the marks.
  var headingBoxes: [TextBox] { [unitMark, asOfMark].compactMap { $0?.box } }

  /// The unit over the numbers.
  private var unitMark: TextMark? {
    guard !words.unit.isEmpty else { return nil }
    var words = words
    words.unit = numbers.scaledUnit ?? words.unit
    let text = TextWidth.fitted(words.unitLine, width: width * 0.6, size: 11)
    return TextMark(text: text, x: 0, y: top - 13, size: 11, ink: .quiet)
  }

  private var asOfPlace: Double? {
    guard let time = x.time, let asOf = words.asOf else { return nil }
    return time.clampedEnd(of: asOf)
  }

  /// The as-of words over their line, which give way where the unit stands.
  private var asOfMark: TextMark? {
    guard let asOf = words.asOf, let place = asOfPlace else { return nil }
    let text = words.language.pick("截至", "as of ") + DayText.short(asOf, words.language)
    let mark = TextMark.centred(text, on: place, y: top - 13, within: 0, width, size: 11, ink: .quiet)
    return unitMark.map { mark.collides(with: $0) } == true ? nil : mark
  }

  /// Writes words in the middle of the field, which holds no marks that they could cover.
  func write(note: String, to row: inout ElementRow) {
    var mark = TextMark(text: "", x: (left + right) / 2, y: (top + bottom) / 2 + 5, size: 14, anchor: .middle)
    mark.text = TextWidth.fitted(note, width: right - left - 8, size: mark.size)
    mark.ink = .quiet
    mark.hasHalo = true
    mark.write(to: &row)
  }

  /// Writes each label beside its own point when there is room, else in a column at the right, spread apart.
  func write(_ ends: [EndLabel], to row: inout ElementRow) {
    guard !ends.isEmpty else { return }
    var column: [TextMark] = []
    var taken: [TextBox] = []
    for end in ends where end.value.isFinite {
      var mark = TextMark(text: end.text, x: right + 8, y: y.scale(.value(end.value)) + 4, ink: end.ink)
      mark.isBold = end.isBold
      if let place = end.beside.map({ x.scale($0) + 9 }), place + mark.width + 4 <= right {
        mark.x = place
        mark.y = min(mark.y, bottom - 3)
        mark.hasHalo = true
        guard !end.isOptional || !taken.contains(where: mark.box.overlaps) else { continue }
        taken.append(mark.box)
        mark.write(to: &row)
      } else if !end.isOptional {
        column.append(mark)
      }
    }
    let lines = PlotLayout.spread(column.map(\.y), from: top + 4, to: bottom + 4, gap: 14)
    for (mark, y) in zip(column, lines) {
      guard let y else { continue }
      var mark = mark
      mark.y = y
      mark.write(to: &row)
    }
  }

  /// Moves lines apart to at least `gap`, staying between the ends; lines that find no room are nil, the last first.
  static func spread(_ wanted: [Double], from top: Double, to bottom: Double, gap: Double) -> [Double?] {
    let kept = min(wanted.count, max(0, Int((bottom - top) / gap) + 1))
    let order = (0..<kept).sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var placed = [Double?](repeating: nil, count: wanted.count)
    var floor = top
    for index in order {
      let y = max(floor, wanted[index])
      placed[index] = y
      floor = y + gap
    }
    var ceiling = bottom
    for index in order.reversed() {
      guard let y = placed[index] else { continue }
      placed[index] = min(y, ceiling)
      ceiling = min(y, ceiling) - gap
    }
    return placed
  }
}
