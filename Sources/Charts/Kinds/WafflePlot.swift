import Markup

/// The layout of a waffle: the keys with counts and shares, then the cells in rows of a round number.
struct WafflePlot {
  private static let mostCells = 1000
  private static let gap = 2.0
  /// A cell with a link in it is at least as large as a finger meets.
  private static let leastTarget = 24.0

  let waffle: Waffle
  let pictureHeight: Double
  private let cells: [Waffle.Cell]
  private let legend: Legend
  private let top: Double
  private let step: Double
  private let columns: Int
  private let note: ChartNote

  init(_ waffle: Waffle) {
    self.waffle = waffle
    cells = waffle.ordered(waffle.cells.prefix(WafflePlot.mostCells))
    let keys = waffle.counts.keys(in: waffle.words.language)
    legend = Legend(keys, width: waffle.width)
    top = legend.height + (legend.rows > 0 ? 8 : 0)
    let least = cells.contains { $0.href != nil } ? WafflePlot.leastTarget : 0
    let wanted = max(least, WafflePlot.step(for: cells.count))
    columns = WafflePlot.columns(for: cells.count, most: Int(clampingWhole: waffle.width / wanted))
    step = min(wanted, waffle.width / Double(columns))
    let rows = (cells.count + columns - 1) / columns
    note = WafflePlot.note(waffle)
    pictureHeight = top + Double(rows) * step + note.height
  }

  func write(to row: inout ElementRow) {
    legend.write(x: 0, top: 0, words: waffle.words, to: &row)
    writeSquares(to: &row)
    let lamps = cells.indices.map { index in
      let corner = corner(index)
      return LampField.Lamp(tone: cells[index].tone, x: corner.x + side / 2, y: corner.y + side / 2)
    }
    row.append("g", WafflePlot.noPointer) { row in
      LampField(lamps: lamps, radius: rounded(side * 0.28), ground: .own).write(to: &row)
    }
    note.write(top: pictureHeight - note.height, to: &row)
  }

  /// The pixels from one cell to the next, by the number of cells.
  private static func step(for count: Int) -> Double {
    switch count {
    case ...60: 32
    case ...200: 26
    case ...500: 20
    default: 15
    }
  }

  /// The widest round number that fits: one that divides the cells without a rest, or else one to count in tens.
  ///
  /// Cells that fit one row of up to ten stand in one.
  private static func columns(for count: Int, most: Int) -> Int {
    let most = max(1, most)
    guard count > min(10, most) else { return max(1, count) }
    let fitting = [5, 7, 10, 14, 15, 20, 25, 30, 40, 50].filter { $0 <= most && $0 * 2 <= max(count, 20) }
    let even = fitting.last { count % $0 == 0 && $0 * 3 >= most }
    return even ?? fitting.last { $0 % 10 == 0 } ?? fitting.last ?? min(most, count)
  }

  private var side: Double { step - WafflePlot.gap }

  private func corner(_ index: Int) -> (x: Double, y: Double) {
    (Double(index % columns) * step, top + Double(index / columns) * step)
  }

  /// The squares with their tooltips and links, in groups of neighbours that share a lamp.
  private func writeSquares(to row: inout ElementRow) {
    var index = 0
    while index < cells.count {
      let tone = cells[index].tone
      let end = cells[index...].firstIndex { $0.tone != tone } ?? cells.count
      row.append("g", tone.isHollow ? WafflePlot.hollow : .fill(tone.ink)) { row in
        for place in index..<end { writeSquare(place, to: &row) }
      }
      index = end
    }
  }

  private func writeSquare(_ index: Int, to row: inout ElementRow) {
    let cell = cells[index]
    let corner = corner(index)
    let inset = cell.tone.isHollow ? 0.5 : 0
    let title = "\(cell.name) \(cell.tone.word(in: waffle.words.language))"
    var square = BarMark(
      x: corner.x + inset, y: corner.y + inset, width: side - 2 * inset, height: side - 2 * inset, radius: 2,
      paint: [])
    guard let href = cell.href else {
      square.title = title
      return square.write(to: &row)
    }
    row.append("a", [Attribute("href", href)]) { row in
      row.append("title", []) { $0.append(text: title) }
      square.write(to: &row)
    }
  }

  private static let hollow: [Attribute] = .run(.fill(.paper, outline: .grey))
  private static let noPointer = [Attribute("pointer-events", "none")]

  /// What is said when there is no cell, or more cells than are drawn.
  private static func note(_ waffle: Waffle) -> ChartNote {
    let language = waffle.words.language
    let count = waffle.cells.count
    let text =
      count == 0
      ? language.pick("没有任务", "no tasks")
      : language.pick("图中为前\(mostCells)项，共\(count)项。", "The first \(mostCells) of \(count) are drawn.")
    return ChartNote((1...mostCells).contains(count) ? "" : text, width: waffle.width)
  }
}
