internal import Dates
internal import Diagnostics

/// What the columns of a table of indicators hold: the baseline, the target, earlier targets, and readings.
struct IndicatorColumns: Sendable {
  /// A column with the last day of the period that its values are for.
  struct Dated: Sendable {
    let column: UnderstoodColumn
    let period: PeriodColumn
    let day: Day
  }

  /// Columns of which nothing says which one is meant, or what one is.
  enum Question: Sendable {
    /// One of these may be the field.
    case oneOf(Field, [UnderstoodColumn])
    /// The values of both are for the same day.
    case sameDay(UnderstoodColumn, UnderstoodColumn)
    /// The header names no year, and nothing else does.
    case noYear(UnderstoodColumn)
    /// The target is that of the programme's last year, which may be the title's or that of the later column.
    case programmeEnd(titled: Int, UnderstoodColumn)
    /// Whether its values are targets or readings is not said, and it is not earlier than the target.
    case unsaid(UnderstoodColumn)
  }

  let baseline: UnderstoodColumn?
  let target: UnderstoodColumn?
  /// The last day for the target where its header names a year or a part of one.
  let targetDay: Day?
  /// Whether the table has no target and says only what indicators of the project reached.
  let isReadingsOnly: Bool
  /// The columns of targets by period, the earliest first; none where another column is called the target.
  let targets: [Dated]
  /// The targets that fall due after the programme's last day, which are only kept; the earliest first.
  let lateTargets: [Dated]
  /// The targets on the way, the earliest first.
  let interimTargets: [Dated]
  /// What was reached, the earliest first.
  let readings: [Dated]
  /// Whether a change that the target names counts from the baseline: nothing later stands beside it.
  let changesCountFromBaseline: Bool
  let questions: [Question]

  /// What is called target or baseline is that; of targets by period the one of the programme's last year counts.
  ///
  /// Without words, the later of two years is the target and the earlier the baseline. Beside a target, the only value
  /// of an earlier year is the baseline, and values of several are readings, as all are that the header calls so.
  /// More years than that are asked for. Headers such as `1月` and `上年` count from `year`, else from that of the targets.
  /// Where nothing says the programme's last day, it is that of the last target.
  init(_ reading: ColumnReading, year: Int?, end programmeEnd: ProgrammeEnd) {
    var periods: [Dated] = []
    var questions: [Question] = []
    let year = year ?? Self.onlyTargetYear(reading)
    for (period, column) in reading.periods {
      if let day = period.lastDay(in: year) {
        periods.append(Dated(column: column, period: period, day: day))
      } else {
        questions.append(.noYear(column))
      }
    }
    periods.sort { $0.day < $1.day }
    func of(_ kinds: PeriodColumn.Kind..., years: Bool = false) -> [Dated] {
      periods.filter { kinds.contains($0.period.kind) && (!years || $0.period.isYear) }
    }

    let plain = of(.plain)
    let (targets, late) = Self.parted(of(.target), by: programmeEnd)
    lateTargets = late
    let named = reading.column(.target)
    let hasBaseline = reading.has(.baseline) || !of(.baseline).isEmpty
    // A target for a year says more than one for its last month.
    let last = targets.filter { $0.day == targets.last?.day }
    let lastTargets = last.contains { $0.period.isYear } ? last.filter { $0.period.isYear } : last
    let bare =
      targets.isEmpty && named == nil && plain.allSatisfy { $0.period.isYear }
        && (plain.count == 2 || plain.count == 1 && hasBaseline) ? plain.last : nil
    let chosen = named == nil ? lastTargets.last ?? bare : nil
    let target = named ?? chosen?.column
    self.target = target
    let targetYear = named.map { HeaderText.year(in: $0.name) } ?? chosen?.day.year
    targetDay = chosen?.day ?? targetYear.flatMap { Day(year: $0, month: 12, day: 31) }

    let end = targetYear ?? .max
    let earlier = of(.actual, .plain, years: true).filter {
      $0.day.year < end && $0.column != chosen?.column
    }
    let only = earlier.count == 1 && chosen != nil ? earlier.first?.column : nil
    let start = reading.column(.baseline) ?? of(.baseline).last?.column ?? only
    baseline = start

    let known = of(.actual, .plain).filter { $0.column != chosen?.column }
    let isLastYears = earlier.count == 1 && earlier.first?.day.year == end - 1
    changesCountFromBaseline =
      !known.contains { $0.column != start }
      && (reading.has(.baseline) || !of(.baseline).isEmpty || isLastYears)

    // Years of which one may be the target are asked for; what was reached, and months without a target, is not.
    let isReadingsOnly =
      target == nil && start == nil && !known.isEmpty
      && known.allSatisfy { $0.period.kind == .actual || !$0.period.isYear }
    self.isReadingsOnly = isReadingsOnly
    self.targets = named == nil ? targets : []
    interimTargets = targets.filter { $0.column != target }
    readings = known.filter { dated in
      dated.period.kind == .actual || isReadingsOnly
        || dated.column != start && target != nil && dated.day.year <= end
    }
    let unsaid = known.filter { $0.period.kind == .plain && target != nil && $0.day.year > end }
    questions += unsaid.map { .unsaid($0.column) }

    if let named, let last = lastTargets.last, last.period.isYear {
      questions.append(.oneOf(.target, [named, last.column]))
    } else if named == nil, lastTargets.count > 1 {
      questions.append(.oneOf(.target, lastTargets.map(\.column)))
    } else if target == nil, !plain.isEmpty, !isReadingsOnly {
      questions.append(.oneOf(.target, plain.map(\.column)))
    }
    if case .titled(let year) = programmeEnd, named == nil, targets.contains(where: { $0.day.year <= year }),
      let last = targets.last, last.day.year > year
    {
      questions.append(.programmeEnd(titled: year, last.column))
    }
    if of(.baseline).count > 1 { questions.append(.oneOf(.baseline, of(.baseline).map(\.column))) }
    questions += Self.sameDays(interimTargets) + Self.sameDays(readings)
    self.questions = questions
  }

  /// The targets on the way where the one of a row stands in a column.
  func interimTargets(beside target: UnderstoodColumn?) -> [Dated] {
    targets.isEmpty ? interimTargets : targets.filter { $0.column != target }
  }

  /// The targets that fall due in the programme, and those after it; where all do, the check of the content says so.
  private static func parted(_ targets: [Dated], by end: ProgrammeEnd) -> (inside: [Dated], late: [Dated]) {
    guard case .known(let end) = end, targets.contains(where: { $0.day <= end }) else { return (targets, []) }
    return (targets.filter { $0.day <= end }, targets.filter { $0.day > end })
  }

  /// The year of the targets, if the headers of all name the same one.
  private static func onlyTargetYear(_ reading: ColumnReading) -> Int? {
    let years = reading.periods.compactMap { period, _ -> Int? in
      guard period.kind == .target, case .number(let year) = period.year else { return nil }
      return year
    }
    return Set(years).count == 1 ? years.first : nil
  }

  private static func sameDays(_ columns: [Dated]) -> [Question] {
    zip(columns, columns.dropFirst()).filter { $0.day == $1.day }.map { .sameDay($0.column, $1.column) }
  }
}
