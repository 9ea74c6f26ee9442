/// Which columns of a table of indicators hold the baseline and the target.
struct IndicatorColumns: Sendable {
  let baseline: UnderstoodColumn?
  let target: UnderstoodColumn?
  /// The year of the target where its header names one.
  let targetYear: Int?
  /// Whether a change that the target names counts from the baseline: nothing later stands beside it.
  let changesCountFromBaseline: Bool
  /// The columns of which one may be the target, with nothing that says which.
  let ambiguous: [(field: Field, columns: [UnderstoodColumn])]

  /// What is called target or baseline is that; of targets by year the last one counts.
  ///
  /// Without words, the later of two years is the target and the earlier the baseline. Beside a target, the only value
  /// of an earlier year is the baseline. More years than that are asked for.
  init(_ reading: ColumnReading) {
    let years = reading.years
    func of(_ kinds: YearColumn.Kind...) -> [(year: YearColumn, column: UnderstoodColumn)] {
      years.filter { kinds.contains($0.year.kind) }
    }
    let (plain, targets) = (of(.plain), of(.target))
    let lastTargets = targets.filter { $0.year.year == targets.last?.year.year }
    let named = reading.column(.target)
    let hasBaseline = reading.has(.baseline) || !of(.baseline).isEmpty
    let bare =
      targets.isEmpty && named == nil && (plain.count == 2 || plain.count == 1 && hasBaseline)
      ? plain.last : nil
    let chosen = lastTargets.last ?? bare
    target = named ?? chosen?.column
    targetYear = named.map { HeaderText.year(in: $0.name) } ?? chosen?.year.year

    let end = targetYear ?? .max
    let earlier = of(.actual, .plain).filter { $0.year.year < end && $0.column != chosen?.column }
    let only = earlier.count == 1 && chosen != nil ? earlier.first?.column : nil
    let start = reading.column(.baseline) ?? of(.baseline).last?.column ?? only
    baseline = start

    let values = of(.actual, .plain).filter { $0.column != chosen?.column && $0.column != start }
    let isLastYears = earlier.count == 1 && earlier.first?.year.year == end - 1
    changesCountFromBaseline =
      values.isEmpty && (reading.has(.baseline) || !of(.baseline).isEmpty || isLastYears)

    var ambiguous: [(field: Field, columns: [UnderstoodColumn])] = []
    if let named, let last = lastTargets.last {
      ambiguous.append((.target, [named, last.column]))
    } else if lastTargets.count > 1 {
      ambiguous.append((.target, lastTargets.map(\.column)))
    } else if target == nil, !plain.isEmpty {
      ambiguous.append((.target, plain.map(\.column)))
    }
    if of(.baseline).count > 1 { ambiguous.append((.baseline, of(.baseline).map(\.column))) }
    self.ambiguous = ambiguous
  }
}
