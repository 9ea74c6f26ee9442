import Dates
import Markup

/// Months as blocks of weeks; a day with deadlines shows its worst lamp, and their number from two on.
struct CalendarMonthsPlot {
  private static let gap = 18.0
  private static let headHeight = 38.0
  private static let cellHeight = 27.0
  private static let rowGap = 14.0
  private static let daySize = 11.0
  private static let numberSize = 10.0
  private static let radius = 4.4

  /// A day that is drawn, at the left top corner of its cell.
  private struct Cell {
    var day: Day
    var load: DeadlineCalendar.Load?
    var x: Double
    var y: Double
  }

  private let calendar: DeadlineCalendar
  private let due: DeadlineCalendar.Due
  private let legend: Legend
  private let columns: Int
  private let cellWidth: Double
  private let tops: [Double]
  private let bottom: Double

  /// Two to four blocks side by side, in rows as high as their longest month.
  init(_ calendar: DeadlineCalendar, _ due: DeadlineCalendar.Due) {
    self.calendar = calendar
    self.due = due
    let gap = CalendarMonthsPlot.gap
    legend = Legend(due.keys, width: calendar.width)
    let fitting = Int(clampingWhole: (calendar.width + gap) / (7 * 26 + gap))
    columns = max(2, min(4, fitting))
    let block = (calendar.width - gap * Double(columns - 1)) / Double(columns)
    cellWidth = min(34, block / 7)
    var y = legend.height + (legend.rows > 0 ? 10 : 0)
    var tops: [Double] = []
    var index = 0
    while index < due.months.count {
      tops.append(y)
      let weeks = due.months[index...].prefix(columns).map(CalendarMonthsPlot.weeks).max() ?? 0
      y += CalendarMonthsPlot.headHeight + CalendarMonthsPlot.rowGap
      y += Double(weeks) * CalendarMonthsPlot.cellHeight
      index += columns
    }
    self.tops = tops
    bottom = y
  }

  var drawing: Drawing {
    let note = due.note
    return Drawing(
      width: calendar.width, height: bottom + note.height, capacity: 1024 + due.months.count * 2048
    ) { row in
      legend.write(x: 0, top: 0, words: calendar.words, to: &row)
      writeHeads(to: &row)
      let cells = cells
      writeQuietDays(cells, to: &row)
      writeLoads(cells, to: &row)
      writeAsOf(cells, to: &row)
      note.write(top: bottom, to: &row)
    }
  }

  /// The place of a weekday in a week that begins on Monday: 1970-01-01 was a Thursday.
  private static func weekday(_ day: Day) -> Int { ((day.number + 3) % 7 + 7) % 7 }

  private static func weeks(of month: Month) -> Int {
    (weekday(month.firstDay) + month.lastDay.dayOfMonth + 6) / 7
  }

  private func corner(_ index: Int) -> (x: Double, y: Double) {
    let step = cellWidth * 7 + CalendarMonthsPlot.gap
    return (Double(index % columns) * step, tops[index / columns])
  }

  private var cells: [Cell] {
    due.months.enumerated().flatMap { index, month -> [Cell] in
      let corner = corner(index)
      let first = CalendarMonthsPlot.weekday(month.firstDay)
      return (0..<month.lastDay.dayOfMonth).map { offset in
        let day = month.firstDay.adding(days: offset)
        let (week, weekday) = ((first + offset) / 7, (first + offset) % 7)
        return Cell(
          day: day, load: due.days[day], x: corner.x + Double(weekday) * cellWidth,
          y: corner.y + CalendarMonthsPlot.headHeight + Double(week) * CalendarMonthsPlot.cellHeight)
      }
    }
  }

  /// The name of each month with the number of its deadlines, and the weekdays.
  private func writeHeads(to row: inout ElementRow) {
    let language = calendar.words.language
    for (index, month) in due.months.enumerated() {
      let (x, y) = corner(index)
      TextMark(text: DayText.month(month, language), x: x + 3, y: y + 13, isBold: true).write(to: &row)
      if let count = due.loads[month]?.deadlines.count {
        TextMark(
          text: language.pick("\(count)项", "\(count) due"), x: x + cellWidth * 7 - 3, y: y + 13, size: 11,
          anchor: .end, ink: .quiet
        ).write(to: &row)
      }
    }
    row.append("g", CalendarMonthsPlot.dayPaint + [.hidden]) { row in
      for index in due.months.indices {
        let (x, y) = corner(index)
        for (weekday, name) in DayText.weekdays(language).enumerated() {
          write(name, x: x + (Double(weekday) + 0.5) * cellWidth, y: y + 31, to: &row)
        }
      }
    }
  }

  private static let dayPaint: [Attribute] = .run(
    .fill(.quiet) + [Attribute("font-size", daySize), Attribute("text-anchor", "middle")])

  private func write(_ text: String, x: Double, y: Double, to row: inout ElementRow) {
    row.begin("text")
    row.append("x", px: x)
    row.append("y", px: y)
    row.end("text", text: text)
  }

  /// The days on which nothing is due, in one group.
  private func writeQuietDays(_ cells: [Cell], to row: inout ElementRow) {
    row.append("g", CalendarMonthsPlot.dayPaint) { row in
      for cell in cells where cell.load == nil {
        write("\(cell.day.dayOfMonth)", x: cell.x + cellWidth / 2, y: cell.y + 11, to: &row)
      }
    }
  }

  /// The days on which something is due: on red where it is overdue, else on the track.
  private func writeLoads(_ cells: [Cell], to row: inout ElementRow) {
    for cell in cells {
      guard let load = cell.load, let tone = load.worst else { continue }
      let isOverdue = load.overdue > 0
      row.append("g", []) { row in
        let title = due.title(DayText.day(cell.day, calendar.words.language), load)
        row.append("title", []) { $0.append(text: title) }
        BarMark(
          x: cell.x + 1, y: cell.y, width: cellWidth - 2, height: CalendarMonthsPlot.cellHeight - 1,
          radius: 3,
          paint: .fill(isOverdue ? .red : .track)
        ).write(to: &row)
        var number = TextMark(
          text: "\(cell.day.dayOfMonth)", x: cell.x + cellWidth / 2, y: cell.y + 11,
          size: CalendarMonthsPlot.daySize, anchor: .middle, ink: isOverdue ? .paper : .text)
        number.isBold = true
        number.write(to: &row)
        write(tone, load, at: cell, to: &row)
      }
    }
  }

  /// The lamp, with the number beside it where there are several; + stands for a number that has no room.
  private func write(
    _ tone: Tone, _ load: DeadlineCalendar.Load, at cell: Cell, to row: inout ElementRow
  ) {
    let isOverdue = load.overdue > 0
    let radius = CalendarMonthsPlot.radius
    let middle = (x: cell.x + cellWidth / 2, y: cell.y + 19.5)
    var count = TextMark(
      text: "\(load.deadlines.count)", x: 0, y: middle.y + 3.6, size: CalendarMonthsPlot.numberSize,
      ink: isOverdue ? .paper : .text)
    let lampWidth = 2 * radius + 1.5
    if lampWidth + count.width > cellWidth - 2 { count.text = "+" }
    let isOne = load.deadlines.count == 1
    let width = isOne ? 2 * radius : lampWidth + count.width
    let left = middle.x - width / 2
    let lamp = LampField.Lamp(tone: tone, x: left + radius, y: middle.y)
    LampField(lamps: [lamp], radius: radius, ground: isOverdue ? .ink(.red) : .paper).write(to: &row)
    guard !isOne else { return }
    count.x = left + lampWidth
    count.write(to: &row)
  }

  private func writeAsOf(_ cells: [Cell], to row: inout ElementRow) {
    guard let cell = cells.first(where: { $0.day == calendar.words.asOf }) else { return }
    BarMark(
      x: cell.x + 1, y: cell.y, width: cellWidth - 2, height: CalendarMonthsPlot.cellHeight - 1, radius: 3,
      paint: DeadlineCalendar.Due.asOfPaint
    ).write(to: &row)
  }
}
