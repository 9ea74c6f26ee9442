import Dates
import Markup

/// Years as strips of twelve months; a month with deadlines shows its worst lamp and their number.
struct CalendarYearsPlot {
  private static let nameHeight = 20.0
  private static let monthHeight = 18.0
  private static let cellHeight = 42.0
  private static let gap = 12.0
  private static let mostStep = 60.0

  private let calendar: DeadlineCalendar
  private let due: DeadlineCalendar.Due
  private let legend: Legend
  private let step: Double
  private let top: Double

  init(_ calendar: DeadlineCalendar, _ due: DeadlineCalendar.Due) {
    self.calendar = calendar
    self.due = due
    legend = Legend(due.keys, width: calendar.width)
    step = min(CalendarYearsPlot.mostStep, (calendar.width - 1) / 12)
    top = legend.height + (legend.rows > 0 ? 8 : 0)
  }

  private static let yearHeight = nameHeight + monthHeight + cellHeight + gap

  var drawing: Drawing {
    let note = due.note
    let bottom = top + Double(due.months.count / 12) * CalendarYearsPlot.yearHeight
    return Drawing(width: calendar.width, height: bottom + note.height) { row in
      legend.write(x: 0, top: 0, words: calendar.words, to: &row)
      for (index, month) in due.months.enumerated() {
        let y = top + Double(index / 12) * CalendarYearsPlot.yearHeight
        if month.ordinal == 1 { writeName(month.year, y: y + 13, to: &row) }
        write(month, x: Double(index % 12) * step, top: y + CalendarYearsPlot.nameHeight, to: &row)
      }
      note.write(top: bottom, to: &row)
    }
  }

  private func writeName(_ year: Int, y: Double, to row: inout ElementRow) {
    TextMark(text: DayText.year(year, calendar.words.language), x: 0, y: y, isBold: true).write(to: &row)
  }

  private func write(_ month: Month, x: Double, top: Double, to row: inout ElementRow) {
    let name = isTerse ? "\(month.ordinal)" : DayText.month(month.ordinal, calendar.words.language)
    TextMark(text: name, x: x + step / 2, y: top + 11, size: 11, anchor: .middle, ink: .quiet)
      .write(to: &row)
    let load = due.loads[month]
    let isOverdue = (load?.overdue ?? 0) > 0
    let y = top + CalendarYearsPlot.monthHeight
    let frame = BarMark(
      x: x + 1, y: y, width: step - 2, height: CalendarYearsPlot.cellHeight, radius: 3,
      paint: DeadlineCalendar.Due.asOfPaint)
    let inset = month == calendar.words.asOf?.month ? 2.0 : 0
    let square = BarMark(
      x: frame.x + inset, y: y + inset, width: frame.width - 2 * inset, height: frame.height - 2 * inset,
      radius: 3 - inset, paint: .fill(isOverdue ? .red : .track))
    row.append("g", []) { row in
      if let load {
        let title = due.title(DayText.month(month, calendar.words.language), load)
        row.append("title", []) { $0.append(text: title) }
      }
      square.write(to: &row)
      if let load { write(load, x: x + step / 2, top: y, to: &row) }
      if inset > 0 { frame.write(to: &row) }
    }
  }

  /// Whether months are written 1…12, because not every name has room.
  private var isTerse: Bool {
    TextWidth.of(calendar.words.language.pick("12月", "May"), size: 11) + 2 > step
  }

  /// The worst lamp over the number, which is left out where it has no room.
  private func write(_ load: DeadlineCalendar.Load, x: Double, top: Double, to row: inout ElementRow) {
    guard let tone = load.worst else { return }
    let isOverdue = load.overdue > 0
    let lamp = LampField.Lamp(tone: tone, x: x, y: top + 13)
    LampField(lamps: [lamp], radius: 5.5, ground: isOverdue ? .ink(.red) : .paper).write(to: &row)
    var number = TextMark(
      text: "\(load.deadlines.count)", x: x, y: top + 34, anchor: .middle, ink: isOverdue ? .paper : .text)
    number.isBold = true
    if number.width <= step - 4 { number.write(to: &row) }
  }
}
