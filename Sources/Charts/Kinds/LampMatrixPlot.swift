import Dates
import Markup

/// The layout of a lamp matrix: the keys, the months, then a strip for each row with its name and counts.
///
/// A month takes 10 to 40 pixels. Where the width holds fewer, the earlier months are left out, as a note says.
struct LampMatrixPlot {
  private static let countWidth = 28.0
  private static let leastStep = 10.0
  private static let mostStep = 40.0
  private static let lineHeight = 15.0
  /// Longer matrices repeat the months at the bottom.
  private static let rowsUnderOneAxis = 25
  /// The room for the words of a matrix without rows.
  private static let emptyHeight = 64.0

  /// A row with its name in lines and the strip that it takes.
  private struct Strip {
    var row: LampMatrix.Row
    var name: [String]
    var top: Double
    var height: Double
    var middle: Double
  }

  let matrix: LampMatrix
  let months: [Month]
  let pictureHeight: Double
  private let isBeside: Bool
  private let time: TimeScale
  private let axis: MonthAxis
  private let legend: Legend
  private let strips: [Strip]
  private let axisTop: Double
  private let top: Double
  private let bottom: Double
  private let note: ChartNote

  init(_ matrix: LampMatrix) {
    self.matrix = matrix
    let all = matrix.months
    let counts = Double(matrix.counted.count) * LampMatrixPlot.countWidth
    let column = LampMatrixPlot.nameColumn(matrix)
    let room = matrix.width - counts - 1
    isBeside = matrix.width >= 480 && room - column >= Double(all.count) * 12
    let left = isBeside ? column : 1
    let step = min(LampMatrixPlot.mostStep, (room - left) / Double(all.count))
    let most = Int(clampingWhole: (room - left) / LampMatrixPlot.leastStep)
    months = all.suffix(step < LampMatrixPlot.leastStep ? max(1, most) : all.count)
    let end = months.count == all.count ? left + step * Double(all.count) : room
    let period = Period(
      spanning: (months.first ?? matrix.period.start.month).firstDay, matrix.period.end.month.lastDay)
    time = TimeScale(period, from: left, to: max(left + 1, end))
    axis = MonthAxis(time, language: matrix.words.language)
    legend = Legend(LampMatrixPlot.keys(matrix, months), width: matrix.width)
    let hasAsOf = matrix.words.asOf.map(period.contains) ?? false
    axisTop = legend.height + 38
    top = axisTop + (hasAsOf ? 16 : 0)
    strips = LampMatrixPlot.strips(matrix, isBeside: isBeside, nameWidth: column - 10, from: top)
    bottom = strips.last.map { $0.top + $0.height } ?? top + LampMatrixPlot.emptyHeight
    note = LampMatrixPlot.note(matrix, months: months.count, of: all.count)
    let lower = strips.count > LampMatrixPlot.rowsUnderOneAxis ? MonthAxis.height : 2
    pictureHeight = bottom + lower + note.height
  }

  func write(to row: inout ElementRow) {
    legend.write(x: 0, top: 0, words: matrix.words, to: &row)
    writeAsOf(to: &row)
    writeGrid(to: &row)
    axis.write(top: axisTop, isAbove: true, to: &row)
    if strips.count > LampMatrixPlot.rowsUnderOneAxis { axis.write(top: bottom, to: &row) }
    writeNames(to: &row)
    LampField(lamps: lamps, radius: radius).write(to: &row)
    writeCounts(to: &row)
    note.write(top: pictureHeight - note.height, to: &row)
  }

  private var radius: Double { min(6, time.pixelsPerDay * 30.4 * 0.34) }

  private var lamps: [LampField.Lamp] {
    let language = matrix.words.language
    return strips.flatMap { strip in
      months.compactMap { month in
        strip.row.lamps[month].map { tone in
          LampField.Lamp(
            tone: tone, x: middle(month), y: strip.middle,
            title: "\(strip.row.name) \(month) \(tone.word(in: language))")
        }
      }
    }
  }

  private func middle(_ month: Month) -> Double {
    (time.start(of: month.firstDay) + time.end(of: month.lastDay)) / 2
  }

  /// The month of the as-of day as a column on a ground of its own, named above; names of rows interrupt it.
  private func writeAsOf(to row: inout ElementRow) {
    guard let asOf = matrix.words.asOf, time.period.contains(asOf) else { return }
    let left = time.start(of: asOf.month.firstDay).rounded() + 0.5
    let right = time.end(of: asOf.month.lastDay).rounded() - 0.5
    let lampRooms = strips.map { (top: $0.middle - 9, height: 18.0) }
    for room in isBeside && !strips.isEmpty ? [(top: top, height: bottom - top)] : lampRooms {
      BarMark(x: left, y: room.top, width: right - left, height: room.height, paint: .track).write(to: &row)
    }
    let words = matrix.words.language.pick("截至", "as of ") + DayText.short(asOf, matrix.words.language)
    TextMark.centred(
      words, on: (left + right) / 2, y: top - 4, within: 0, matrix.width, size: 11, ink: .quiet
    ).write(to: &row)
  }

  /// A line under each row, as wide as its lamps and counts, and one before each January where no names stand.
  private func writeGrid(to row: inout ElementRow) {
    var lines = PathData(points: strips.count * 2)
    for month in months.dropFirst() where month.ordinal == 1 && isBeside {
      lines.move(time.start(of: month.firstDay).rounded(), top)
      lines.vertical(bottom)
    }
    for strip in strips {
      lines.move(0, strip.top + strip.height)
      lines.horizontal(countEnd)
    }
    if !lines.isEmpty { PathMark(data: lines, paint: .gridline + [.hidden]).write(to: &row) }
    guard strips.isEmpty else { return }
    let words = matrix.words.language.pick("没有数据", "no data")
    let middle = top + LampMatrixPlot.emptyHeight / 2
    var mark = TextMark.centred(
      words, on: (time.start + time.end) / 2, y: middle + 5, within: 0, matrix.width, size: 14, ink: .quiet)
    mark.hasHalo = true
    mark.write(to: &row)
  }

  private func writeNames(to row: inout ElementRow) {
    row.append("g", .fill(.text)) { row in
      for strip in strips {
        if let href = strip.row.href {
          row.append("a", [Attribute("href", href)]) { write(strip, to: &$0) }
        } else {
          write(strip, to: &row)
        }
      }
    }
  }

  /// The name in the middle of its strip, or in the lines above the lamps.
  private func write(_ strip: Strip, to row: inout ElementRow) {
    let height = Double(strip.name.count) * LampMatrixPlot.lineHeight
    let first = isBeside ? strip.middle - height / 2 + 11 : strip.top + 15
    for (index, line) in strip.name.enumerated() {
      row.begin("text")
      row.append("x", px: 0)
      row.append("y", px: first + Double(index) * LampMatrixPlot.lineHeight)
      row.end("text", text: line)
    }
  }

  private var countEnd: Double { time.end + Double(matrix.counted.count) * LampMatrixPlot.countWidth }

  /// A column for each counted lamp, under the lamp itself.
  private func writeCounts(to row: inout ElementRow) {
    for (index, tone) in matrix.counted.enumerated() {
      let x = time.end + (Double(index) + 0.5) * LampMatrixPlot.countWidth
      let head = tone.word(in: matrix.words.language) + matrix.words.language.pick("月数", " months")
      LampField(lamps: [LampField.Lamp(tone: tone, x: x, y: top - 9, title: head)], radius: 5)
        .write(to: &row)
      for strip in strips {
        let count = LampMatrix.count(tone, in: strip.row, matrix.months)
        TextMark(
          text: "\(count)", x: x, y: strip.middle + 4, anchor: .middle, ink: count == 0 ? .quiet : .text
        ).write(to: &row)
      }
    }
  }
}

extension LampMatrixPlot {
  /// The width of the names beside the lamps and the room behind them: at most 36 % of the picture.
  private static func nameColumn(_ matrix: LampMatrix) -> Double {
    let widest = matrix.rows.reduce(0) { max($0, TextWidth.of($1.name, size: ChartFrame.fontSize)) }
    return (min(matrix.width * 0.36, widest) + 10).rounded(.up)
  }

  /// The rows in strips: names take up to two lines, beside the lamps or above them.
  private static func strips(
    _ matrix: LampMatrix, isBeside: Bool, nameWidth: Double, from top: Double
  ) -> [Strip] {
    var y = top
    return matrix.rows.map { row in
      let name = LabelLayout.lines(
        of: row.name, width: isBeside ? nameWidth : matrix.width, size: ChartFrame.fontSize, most: 2)
      let lines = Double(max(1, name.count)) * lineHeight
      let height = isBeside ? lines + 8 : lines + 24
      defer { y += height }
      return Strip(
        row: row, name: name, top: y, height: height, middle: isBeside ? y + height / 2 : y + height - 11)
    }
  }

  /// The lamps that occur in the months that are drawn.
  private static func keys(_ matrix: LampMatrix, _ months: [Month]) -> [Legend.Key] {
    let occurring = Set(matrix.rows.flatMap { row in months.compactMap { row.lamps[$0] } })
    return Tone.allCases.filter { occurring.contains($0) || matrix.counted.contains($0) }
      .map { Legend.Key($0.word(in: matrix.words.language), .lamp($0)) }
  }

  private static func note(_ matrix: LampMatrix, months: Int, of all: Int) -> ChartNote {
    let text = matrix.words.language.pick(
      "图中为最近\(months)个月，表中为全部\(all)个月。", "The last \(months) of \(all) months; the table holds them all.")
    return ChartNote(months < all ? text : "", width: matrix.width)
  }
}
