import Dates
import Markup

extension DeadlineCalendar {
  /// What is due in a day or a month.
  struct Load {
    /// What is due, in order of day.
    var deadlines: [Deadline] = []
    /// How many of them are overdue.
    var overdue = 0

    /// The lamp that asks for most attention.
    var worst: Tone? { deadlines.map(\.tone).max { $0.urgency < $1.urgency } }
  }

  /// The deadlines by day and by month, and the months that are drawn.
  struct Due {
    private static let mostLines = 20

    private(set) var days: [Day: Load] = [:]
    private(set) var loads: [Month: Load] = [:]
    let months: [Month]
    /// How many deadlines lie in no month that is drawn.
    let undrawn: Int
    let calendar: DeadlineCalendar

    /// Draws the whole period up to 24 months, of a longer one the first 24 months that hold a deadline.
    ///
    /// Years are drawn whole, up to ten of them by the same rule.
    init(_ calendar: DeadlineCalendar) {
      self.calendar = calendar
      for deadline in calendar.ordered {
        let overdue = calendar.isOverdue(deadline) ? 1 : 0
        days[deadline.day, default: Load()].deadlines.append(deadline)
        days[deadline.day, default: Load()].overdue += overdue
        loads[deadline.day.month, default: Load()].deadlines.append(deadline)
        loads[deadline.day.month, default: Load()].overdue += overdue
      }
      let busy = loads.keys.sorted()
      switch calendar.form {
      case .months: months = Due.months(calendar.period, busy: busy, most: 24)
      case .years: months = Due.wholeYears(Due.months(calendar.period, busy: busy, most: 120))
      }
      let drawn = Set(months)
      undrawn = calendar.deadlines.reduce(0) { $0 + (drawn.contains($1.day.month) ? 0 : 1) }
    }

    private static func months(_ period: Period?, busy: [Month], most: Int) -> [Month] {
      let first = period?.start.month ?? busy.first
      let last = period?.end.month ?? busy.last
      guard let first, let last else { return [] }
      let count = last.months(since: first) + 1
      guard count > most else { return (0..<count).map { first.adding(months: $0) } }
      return Array(busy.filter { first <= $0 && $0 <= last }.prefix(most))
    }

    private static func wholeYears(_ months: [Month]) -> [Month] {
      Set(months.map(\.year)).sorted().prefix(10).flatMap { year in
        (1...12).map { Month(year: year, ordinal: $0) }
      }
    }

    /// The lamps that occur in what is drawn, the overdue ones, and the as-of day where it is drawn.
    var keys: [Legend.Key] {
      let language = calendar.words.language
      let drawn = months.compactMap { loads[$0] }
      let tones = Set(drawn.flatMap(\.deadlines).map(\.tone))
      var keys = Tone.allCases.filter(tones.contains).map {
        Legend.Key($0.word(in: language), .lamp($0))
      }
      let overdue = drawn.reduce(0) { $0 + $1.overdue }
      if overdue > 0 {
        keys.append(Legend.Key(language.pick("逾期", "overdue") + " \(overdue)", .square(.fill(.red))))
      }
      if let asOf = calendar.words.asOf, months.contains(asOf.month) {
        let words = language.pick("截至", "as of ") + DayText.day(asOf, language)
        keys.append(Legend.Key(words, .square(Due.asOfPaint)))
      }
      return keys
    }

    /// The frame round the as-of day, or its month.
    static let asOfPaint: [Attribute] = .run(.stroke(.text, width: 1.5))

    /// What the picture leaves out, or that there is nothing.
    var note: ChartNote {
      let language = calendar.words.language
      let rest = language.pick(
        "另有\(undrawn)个时限不在图中，见表。", "\(undrawn) more deadlines are in the table only.")
      let text = calendar.deadlines.isEmpty ? language.pick("没有时限", "no deadlines") : rest
      return ChartNote(undrawn > 0 || calendar.deadlines.isEmpty ? text : "", width: calendar.width)
    }

    /// What is due, a line each, under the day or month.
    func title(_ name: String, _ load: Load) -> String {
      let language = calendar.words.language
      var lines = [name + language.pick("：\(load.deadlines.count)项", ": \(load.deadlines.count)")]
      lines += load.deadlines.prefix(Due.mostLines).map { deadline in
        let overdue = calendar.isOverdue(deadline) ? language.pick(" 逾期", " overdue") : ""
        return "\(deadline.name) \(deadline.tone.word(in: language))\(overdue)"
      }
      if load.deadlines.count > Due.mostLines { lines.append("…") }
      return lines.joined(separator: "\n")
    }
  }
}

extension Tone {
  /// How much attention a lamp asks for: red most, done least.
  var urgency: Int {
    switch self {
    case .done: 0
    case .notBegun, .awaited: 1
    case .green: 2
    case .grey: 3
    case .yellow: 4
    case .red: 5
    }
  }
}
