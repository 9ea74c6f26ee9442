internal import Dates
internal import Diagnostics
internal import Model
internal import Tables

/// Reads the rows of a table of indicators.
struct IndicatorReading {
  private(set) var indicators: [LedgerIndicator] = []
  private(set) var notes: IntakeNotes
  /// The rows that are left out, with their reasons.
  private(set) var skipped: [Int: SkipReason] = [:]
  private let table: UnderstoodTable
  private let columns: IndicatorColumns
  private let deadlines: DateColumn
  private var saidYear = false
  /// The column of the target of the row that is read, and the last day of its period.
  private var target: UnderstoodColumn?
  private var targetDay: Day?
  /// The year of targets for which the table names none.
  private let year: Int?

  init(_ table: UnderstoodTable, year: Int?, end: ProgrammeEnd, dates: DateOrder?, notes: IntakeNotes) {
    self.table = table
    self.year = year
    self.notes = notes
    columns = IndicatorColumns(table.reading, year: year, end: end)
    deadlines = DateColumn(.deadline, of: table, asked: dates)
    if let unclear = deadlines.unclear {
      self.notes.addOpen(.unclearDates(unclear.cell, count: unclear.count))
    }
    noteColumns()
    for entry in table.entries { read(entry) }
  }

  private mutating func read(_ entry: SheetEntry) {
    let name = table.value(.name, entry)
    chooseTarget(entry)
    let target = cell(self.target, entry)
    let quantity = QuantityText(target.text)
    for (column, text) in entry.texts where text.isFilled {
      guard let name = table.name(column) else { continue }
      notes.deduce(
        "“\(name)”取自上面合并或空着的格子", "'\(name)' is taken from the merged or blank cell above", at: text.place)
    }
    if columns.isReadingsOnly { return readReadings(entry, name) }
    guard isFigure(quantity, name.text, target, entry) else { return }
    let title = IndicatorName(name.text)
    let unit = unit(entry, quantity, title)
    if !title.unit.isEmpty, UnitOfMeasure(title.unit) != UnitOfMeasure(unit) {
      notes.addOpen(.twoUnits(title.unit, unit, at: name.place))
      skipped[entry.row] = .leftOut
      return
    }
    let baseline = baseline(entry, unit, title)
    guard let bound = bound(quantity, target, unit, title, baseline: baseline, entry),
      let direction = direction(entry, quantity, baseline: baseline, bound: bound),
      let deadline = deadline(entry, target)
    else {
      skipped[entry.row] = .leftOut
      return
    }
    var indicator = LedgerIndicator(
      name: title.name, number: table.value(.id, entry).text, unit: unit, direction: direction,
      baseline: baseline ?? "", target: bound, deadline: deadline, workstream: workstream(entry),
      clause: table.value(.clause, entry).text, tasks: table.value(.tasks, entry).text,
      extras: [], row: entry.row, place: entry.place)
    indicator.reporting = table.value(.reporting, entry).text
    indicator.accumulates = table.value(.accumulates, entry).text
    indicator.isTargetOfPeriod = targetDay != nil && table.value(.deadline, entry).text.isEmpty
    indicator.figures[.target] = target.place
    indicator.figures[.baseline] = columns.baseline.map { cell($0, entry).place }
    var kept = Set([self.target, columns.baseline].compactMap { $0?.position })
    indicator.interimTargets = figures(columns.interimTargets(beside: self.target), entry, unit, title, &kept)
    indicator.readings = figures(columns.readings, entry, unit, title, &kept)
    indicator.extras = extras(entry, without: kept)
    if baseline == nil, let words = columns.baseline.map({ cell($0, entry).text }), !words.isEmpty {
      indicator.extras.append(("基期值原文", words))
      notes.deduce(
        "基期值“\(TextBudget.name(HeaderText.singleLine(words)))”没有读成数，原文保留在“基期值原文”列",
        "the baseline '\(TextBudget.name(HeaderText.singleLine(words)))' is no figure; it is kept in '基期值原文'",
        at: cell(columns.baseline, entry).place)
    }
    indicators.append(indicator)
  }

  /// Takes what an indicator of the project reached, in the unit that the table names, else in the project's.
  private mutating func readReadings(_ entry: SheetEntry, _ name: EntryText) {
    let title = IndicatorName(name.text)
    let column = table.value(.unit, entry).text
    let unit =
      [HeaderText.singleLine(column), title.unit, table.unitAbove].first { !UnitOfMeasure($0).isBlank } ?? ""
    var indicator = LedgerIndicator(
      name: title.name, number: table.value(.id, entry).text, unit: unit, direction: "", baseline: "",
      target: "",
      deadline: "", workstream: nil, clause: "", tasks: "", extras: [], row: entry.row, place: entry.place)
    var kept: Set<Int> = []
    indicator.readings = figures(columns.readings, entry, unit, title, &kept)
    for dated in columns.readings where !kept.contains(dated.column.position) {
      let cell = cell(dated.column, entry)
      guard !cell.text.isEmpty else { continue }
      let words = TextBudget.name(HeaderText.singleLine(cell.text))
      notes.deduce(
        "“\(words)”没有读成数，没有写进 readings.csv", "'\(words)' is no figure, and is not in readings.csv",
        at: cell.place)
    }
    indicators.append(indicator)
  }

  /// Takes the last target that a row has, where the targets stand in columns by period.
  private mutating func chooseTarget(_ entry: SheetEntry) {
    (target, targetDay) = (columns.target, columns.targetDay)
    let filled = columns.targets.last { QuantityText(cell($0.column, entry).text).value != .nothing }
    guard let filled, filled.column != columns.target else { return }
    (target, targetDay) = (filled.column, filled.day)
    notes.deduce(
      "目标值取自“\(filled.column.name)”：后面的目标空着",
      "the target is that of '\(filled.column.name)': later ones are empty",
      at: cell(filled.column, entry).place)
  }

  /// Tells once for a table what its columns by period were taken for.
  private mutating func noteColumns() {
    for (column, zh, en) in [
      (columns.target, "目标值", "the target"), (columns.baseline, "基期值", "the baseline"),
    ] {
      guard let column, case .period(let period) = column.role, period.kind != .target,
        period.kind != .baseline
      else { continue }
      notes.deduce(
        "“\(column.name)”一列作为\(zh)：没有别的列可以是", "'\(column.name)' is \(en): no other column can be",
        at: column.place)
    }
    for (dated, zh, en) in columns.interimTargets.map({ ($0, "阶段目标", "interim targets") })
      + columns.readings.map({ ($0, "读数", "readings") })
    {
      notes.deduce(
        "“\(dated.column.name)”一列作为 \(dated.day) 的\(zh)", "'\(dated.column.name)' has \(en) of \(dated.day)",
        at: dated.column.place)
    }
    for dated in columns.lateTargets {
      notes.deduce(
        "“\(dated.column.name)”一列晚于方案的最后一天，不是阶段目标，没有写进 targets.csv，原样保留",
        "'\(dated.column.name)' is later than the programme's last day: it is no target on the way, is not in targets.csv, and is kept as it is",
        at: dated.column.place)
    }
    if columns.isReadingsOnly { noteUnread() }
  }

  /// Tells which columns of a table that only has readings are not taken.
  private mutating func noteUnread() {
    for column in table.reading.columns where ![.name, .id, .unit].contains(column.field) {
      if case .period = column.role { continue }
      notes.deduce(
        "“\(column.name)”一列没有写进内容：这张表没有目标值，只取读数",
        "'\(column.name)' is not taken: the table has no targets, so only its readings are", at: column.place)
    }
  }

  private func cell(_ column: UnderstoodColumn?, _ entry: SheetEntry) -> EntryText {
    column.flatMap { entry.texts[$0.position] }.map(table.figure)
      ?? EntryText(text: "", place: entry.place, isFilled: false)
  }

  /// Whether a target is a figure to hold readings against; otherwise the row is left out.
  private mutating func isFigure(
    _ quantity: QuantityText, _ name: String, _ cell: EntryText, _ entry: SheetEntry
  ) -> Bool {
    switch quantity.value {
    case .number, .range: return true
    case .words:
      skipped[entry.row] = .targetInWords
      if Self.holdsFigure(cell.text) { notes.addOpen(.unclearFigure(.notUnderstood, cell, unit: "")) }
    case .nothing:
      notes.addOpen(.noTarget(name, at: cell.place))
      skipped[entry.row] = .leftOut
    }
    return false
  }

  /// Whether words that are no figure name one all the same: `较2018年下降5%`, `百分之五`.
  private static func holdsFigure(_ text: String) -> Bool {
    let scalars = FoldedText.scalars(text)
    if scalars.contains(where: { $0.isASCIIDigit || $0 == "%" || $0 == "‰" }) { return true }
    let words = String(scalars)
    return words.utf8.starts(with: "百分之".utf8) || !scalars.isEmpty && scalars.allSatisfy(ChineseNumber.isPart)
  }

  /// The target as `indicators.csv` writes it; nil where it is none in the indicator's unit.
  private mutating func bound(
    _ quantity: QuantityText, _ cell: EntryText, _ unit: String, _ title: IndicatorName, baseline: String?,
    _ entry: SheetEntry
  ) -> String? {
    let figures = IndicatorFigures(unit: unit, column: target, name: title.name)
    let start = columns.changesCountFromBaseline ? baseline.flatMap { ExactDecimal($0) } : nil
    let level: Result<Figures, FigureProblem> =
      isFraction(quantity, beside: self.cell(columns.baseline, entry), unit)
      ? .failure(.otherUnit("")) : figures.level(quantity, from: start)
    return take(level, of: .target, cell, unit, baseline: baseline)
  }

  /// The baseline in the indicator's unit; nil where there is none.
  private mutating func baseline(_ entry: SheetEntry, _ unit: String, _ title: IndicatorName) -> String? {
    let cell = cell(columns.baseline, entry)
    let quantity = QuantityText(cell.text)
    guard case .number = quantity.value else { return nil }
    return take(
      level(quantity, columns.baseline, entry, unit, title), of: .baseline, cell, unit, baseline: nil)
  }

  /// The figures of a value beside the target, in the indicator's unit.
  private func level(
    _ quantity: QuantityText, _ column: UnderstoodColumn?, _ entry: SheetEntry, _ unit: String,
    _ title: IndicatorName
  ) -> Result<Figures, FigureProblem> {
    let figures = IndicatorFigures(unit: unit, column: column, name: title.name)
    // 万元 that only the target writes may not be what a bare figure beside it counts.
    let isBare = !hasUnit(entry, title) && figures.columnUnit.isEmpty && quantity.unit.isEmpty
    let isOther = isBare && UnitOfMeasure(unit).isConvertible && !UnitOfMeasure(unit).isRatio
    return isOther || isFraction(quantity, beside: cell(target, entry), unit)
      ? .failure(.otherUnit("")) : figures.level(quantity)
  }

  /// Whether a figure without a sign may be the share that the other one writes in percent: `0.35` beside `38%`.
  private func isFraction(_ quantity: QuantityText, beside other: EntryText, _ unit: String) -> Bool {
    guard UnitOfMeasure(unit).isRatio, case .number(let value) = quantity.value, quantity.unit.isEmpty else {
      return false
    }
    return (-1...1).contains(value) && value != 0 && UnitOfMeasure(QuantityText(other.text).unit).isRatio
  }

  /// The figures of columns by period; the positions of those that became one are added.
  private mutating func figures(
    _ columns: [IndicatorColumns.Dated], _ entry: SheetEntry, _ unit: String, _ title: IndicatorName,
    _ kept: inout Set<Int>
  ) -> [DatedFigure] {
    var figures: [DatedFigure] = []
    for dated in columns {
      let cell = cell(dated.column, entry)
      guard let text = figure(dated, cell, entry, unit, title)
      else {
        continue
      }
      kept.insert(dated.column.position)
      figures.append(DatedFigure(day: dated.day.description, text: text, place: cell.place))
    }
    return figures
  }

  /// The figure of a cell in the indicator's unit; nil where it has none, or, with a question, none that is certain.
  private mutating func figure(
    _ dated: IndicatorColumns.Dated, _ cell: EntryText, _ entry: SheetEntry, _ unit: String,
    _ title: IndicatorName
  ) -> String? {
    let quantity = QuantityText(cell.text)
    let isTarget = dated.period.kind == .target
    switch quantity.value {
    case .nothing: return nil
    case .words where !Self.holdsFigure(cell.text): return nil
    case .number where isTarget || quantity.isExact, .range where isTarget:
      return take(
        level(quantity, dated.column, entry, unit, title), of: isTarget ? .target : .reading, cell, unit,
        baseline: nil)
    case .number, .range, .words:
      notes.addOpen(.unclearFigure(.notUnderstood, cell, unit: unit))
      return nil
    }
  }

  /// The text of figures, with what was done to come by them told; nil with a question where they are none.
  private mutating func take(
    _ result: Result<Figures, FigureProblem>, of field: Field, _ cell: EntryText, _ unit: String,
    baseline: String?
  ) -> String? {
    let figures: Figures
    switch table.showsScaled(cell) ? .failure(.scaled) : result {
    case .success(let found): figures = found
    case .failure(let problem):
      notes.addOpen(.unclearFigure(problem, cell, unit: unit))
      return nil
    }
    switch figures.basis {
    case .asWritten:
      if figures.text != cell.text {
        notes.change(TextChange(.quantity, from: cell.text, to: figures.text), of: field, at: cell.place)
      }
    case .unit(let written):
      let reason = Wording(
        zh: "由“\(written)”换成“\(unit)”", en: "brought from '\(written)' to '\(unit)'")
      notes.change(
        TextChange(.unit, from: cell.text, to: figures.text, reason: reason), of: field, at: cell.place)
    case .change:
      let words = HeaderText.singleLine(cell.text)
      notes.deduce(
        "目标值 \(figures.text)：基期值 \(baseline ?? "")，\(words)",
        "target \(figures.text): the baseline is \(baseline ?? ""), and '\(words)'", at: cell.place)
    }
    return figures.text
  }

  /// From the column, else from the words of the target, else from where the target stands to the baseline.
  private mutating func direction(
    _ entry: SheetEntry, _ quantity: QuantityText, baseline: String?, bound: String
  ) -> String? {
    let name = table.value(.name, entry)
    let words = HeaderText.singleLine(table.value(.direction, entry).text)
    if let direction = DirectionWords.direction(words) {
      if let written = quantity.direction, written != direction, direction != .between {
        notes.addOpen(.directionAgainstSign(name.text, at: name.place))
        return nil
      }
      return direction.rawValue
    }
    if case .range = quantity.value { return Indicator.Direction.between.rawValue }
    if let direction = quantity.direction { return direction.rawValue }
    if let baseline, let start = DecimalNumber(baseline)?.value, let target = DecimalNumber(bound)?.value,
      target != start
    {
      let direction: Indicator.Direction = target > start ? .atLeast : .atMost
      notes.deduce(
        "方向“\(direction == .atLeast ? "不低于" : "不高于")”：目标值 \(bound)，基期值 \(baseline)",
        "direction \(direction.rawValue): the target is \(bound), the baseline \(baseline)",
        at: name.place)
      return direction.rawValue
    }
    notes.addOpen(.unclearDirection(name.text, at: name.place))
    return nil
  }

  /// The last day for the target; nil, with a question, where none is certain.
  private mutating func deadline(_ entry: SheetEntry, _ target: EntryText) -> String? {
    let cell = table.value(.deadline, entry)
    if !cell.text.isEmpty { return writtenDeadline(cell, of: table.value(.name, entry).text) }
    if let day = targetDay {
      noteYear(day)
      return day.description
    }
    guard let year, let day = Day(year: year, month: 12, day: 31) else {
      notes.addOpen(.noTargetDay(table.value(.name, entry).text, at: target.place))
      return nil
    }
    noteYear(day)
    return day.description
  }

  private mutating func writtenDeadline(_ cell: EntryText, of name: String) -> String? {
    if let (day, reason) = deadlines.day(cell.text) { return take(day, reason, cell) }
    if deadlines.isAsked(cell.text) { return nil }
    switch DeadlineText.read(cell.text, year: year, countsFrom1904: table.sheet.grid.countsFrom1904) {
    case .failure(let problem): notes.addOpen(.unclearDeadline(problem, cell))
    case .success(let reading):
      if case .day(let day) = reading.meaning {
        if let targetDay, targetDay.year != day.year {
          notes.addOpen(.deadlineOfAnotherYear(day, of: target?.name ?? "", cell))
          return nil
        }
        return take(day, reading.rule.wording, cell)
      }
      notes.addOpen(.noTargetDay(name, at: cell.place))
    }
    return nil
  }

  /// The text of a day, which is told where the cell writes it otherwise.
  private mutating func take(_ day: Day, _ reason: Wording, _ cell: EntryText) -> String {
    if day.description != cell.text {
      let change = TextChange(.deadline, from: cell.text, to: day.description, reason: reason)
      notes.change(change, of: .deadline, at: cell.place)
    }
    return day.description
  }

  /// Tells once for a table which year its targets without a deadline are for.
  private mutating func noteYear(_ day: Day) {
    guard !saidYear else { return }
    saidYear = true
    let place = columns.target?.place ?? Place(file: table.sheet.grid.file)
    notes.deduce(
      "没有写完成时限的目标值，按 \(day) 达到", "targets without a deadline are for \(day)", at: place)
  }

  /// Whether the unit is said beside the values.
  private func hasUnit(_ entry: SheetEntry, _ name: IndicatorName) -> Bool {
    !UnitOfMeasure(table.value(.unit, entry).text).isBlank || !name.unit.isEmpty
      || !table.unitAbove.isEmpty || target.map { !HeaderUnit.unit(in: $0.name).isEmpty } ?? false
  }

  /// From the column, else from the name, the header of the target, or the target itself.
  private mutating func unit(_ entry: SheetEntry, _ quantity: QuantityText, _ name: IndicatorName) -> String {
    let cell = table.value(.unit, entry)
    if !UnitOfMeasure(cell.text).isBlank { return HeaderText.singleLine(cell.text) }
    let header = target.map { HeaderUnit.unit(in: $0.name) } ?? ""
    let unit = [name.unit, header, table.unitAbove, quantity.unit].first { !$0.isEmpty } ?? ""
    if !unit.isEmpty {
      notes.deduce(
        "单位“\(unit)”取自指标名称、表头或目标值", "the unit '\(unit)' stands in the name, the header or the target",
        at: cell.place)
    }
    if unit.isEmpty { noteNoUnit(name, at: cell.place) }
    return unit.isEmpty ? "—" : unit
  }

  /// Asks for the unit of a share, and tells that others have none.
  private mutating func noteNoUnit(_ name: IndicatorName, at place: Place) {
    let finding = Finding.noUnit(name.name, isShare: name.isShare, at: place)
    if name.isShare { notes.addOpen(finding) } else { notes.add(finding) }
  }

  private func workstream(_ entry: SheetEntry) -> String? {
    let text = CategoryText.cleaned(table.value(.workstream, entry).text).text
    return text.isEmpty ? entry.categories.first : text
  }

  private func extras(_ entry: SheetEntry, without positions: Set<Int>) -> [(name: String, text: String)] {
    table.reading.columns.filter { $0.field == nil && $0.role != .spread && !positions.contains($0.position) }
      .map { ($0.name, entry.texts[$0.position]?.text ?? "") } + table.longTexts(entry)
  }
}
