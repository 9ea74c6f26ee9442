internal import Dates
internal import Diagnostics
internal import Markup
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
  /// The year of targets for which the table names none.
  private let year: Int?

  init(_ table: UnderstoodTable, year: Int?, notes: IntakeNotes) {
    self.table = table
    self.year = year
    self.notes = notes
    columns = IndicatorColumns(table.reading)
    for entry in table.entries { read(entry) }
  }

  private mutating func read(_ entry: SheetEntry) {
    let name = table.value(.name, entry)
    let target = cell(columns.target, entry)
    let quantity = QuantityText(target.text)
    guard let bound = bound(quantity, name.text, target, entry) else { return }
    let baseline = baseline(entry)
    guard let direction = direction(entry, quantity, baseline: baseline, bound: bound),
      let deadline = deadline(entry, target)
    else {
      skipped[entry.row] = .leftOut
      return
    }
    let title = IndicatorName(name.text)
    var indicator = LedgerIndicator(
      name: title.name, number: table.value(.id, entry).text, unit: unit(entry, quantity, title),
      direction: direction, baseline: baseline.map(Self.text) ?? "", target: bound, deadline: deadline,
      workstream: workstream(entry), clause: table.value(.clause, entry).text,
      tasks: table.value(.tasks, entry).text, extras: extras(entry), row: entry.row, place: entry.place)
    if baseline == nil, let words = columns.baseline.map({ cell($0, entry).text }), !words.isEmpty {
      indicator.extras.append(("基期值原文", words))
    }
    indicators.append(indicator)
  }

  private func cell(_ column: UnderstoodColumn?, _ entry: SheetEntry) -> EntryText {
    column.flatMap { entry.texts[$0.position] } ?? EntryText(text: "", place: entry.place, isFilled: false)
  }

  /// The target as `indicators.csv` writes it; nil where there is none to hold figures against.
  private mutating func bound(
    _ quantity: QuantityText, _ name: String, _ cell: EntryText, _ entry: SheetEntry
  ) -> String? {
    let text: String
    switch quantity.value {
    case .number(let value): text = Self.text(value)
    case .range(let range): text = Self.text(range.lowerBound) + ".." + Self.text(range.upperBound)
    case .words:
      skipped[entry.row] = .targetInWords
      return nil
    case .nothing:
      notes.addOpen(.noTarget(name, at: cell.place))
      skipped[entry.row] = .leftOut
      return nil
    }
    if text != cell.text {
      notes.change(TextChange(.quantity, from: cell.text, to: text), of: .target, at: cell.place)
    }
    return text
  }

  private mutating func baseline(_ entry: SheetEntry) -> Double? {
    let cell = cell(columns.baseline, entry)
    guard case .number(let value) = QuantityText(cell.text).value else { return nil }
    if Self.text(value) != cell.text {
      notes.change(
        TextChange(.quantity, from: cell.text, to: Self.text(value)), of: .baseline, at: cell.place)
    }
    return value
  }

  /// From the column, else from the words of the target, else from where the target stands to the baseline.
  private mutating func direction(
    _ entry: SheetEntry, _ quantity: QuantityText, baseline: Double?, bound: String
  ) -> String? {
    let name = table.value(.name, entry)
    let words = HeaderText.singleLine(table.value(.direction, entry).text)
    if let direction = DirectionWords.direction(words) { return direction.rawValue }
    if case .range = quantity.value { return Indicator.Direction.between.rawValue }
    if let direction = quantity.direction { return direction.rawValue }
    if case .number(let target) = quantity.value, let baseline, target != baseline {
      let direction: Indicator.Direction = target > baseline ? .atLeast : .atMost
      notes.deduce(
        "方向“\(direction == .atLeast ? "不低于" : "不高于")”：目标值 \(bound)，基期值 \(Self.text(baseline))",
        "direction \(direction.rawValue): the target is \(bound), the baseline \(Self.text(baseline))",
        at: name.place)
      return direction.rawValue
    }
    notes.addOpen(.unclearDirection(name.text, at: name.place))
    return nil
  }

  private mutating func deadline(_ entry: SheetEntry, _ target: EntryText) -> String? {
    let cell = table.value(.deadline, entry)
    if !cell.text.isEmpty {
      if let year = HeaderText.year(in: cell.text), HeaderText.normalised(cell.text).utf8.count <= 7 {
        return "\(year)-12-31"
      }
      if case .success(let reading) = DeadlineText.read(
        cell.text, year: year, countsFrom1904: table.sheet.grid.countsFrom1904),
        case .day(let day) = reading.meaning
      {
        return day.description
      }
    } else if let year = columns.targetYear ?? year {
      return "\(year)-12-31"
    }
    notes.addOpen(
      .noTargetDay(table.value(.name, entry).text, at: cell.text.isEmpty ? target.place : cell.place))
    return nil
  }

  private mutating func unit(_ entry: SheetEntry, _ quantity: QuantityText, _ name: IndicatorName) -> String {
    let cell = table.value(.unit, entry)
    if !cell.text.isEmpty { return HeaderText.singleLine(cell.text) }
    let unit = name.unit.isEmpty ? quantity.unit : name.unit
    if !unit.isEmpty {
      notes.deduce(
        "单位“\(unit)”取自指标名称或目标值", "the unit '\(unit)' stands in the name or the target", at: cell.place)
    }
    return unit.isEmpty ? "—" : unit
  }

  private func workstream(_ entry: SheetEntry) -> String? {
    let text = CategoryText.cleaned(table.value(.workstream, entry).text).text
    return text.isEmpty ? entry.categories.first : text
  }

  private func extras(_ entry: SheetEntry) -> [(name: String, text: String)] {
    table.reading.columns.filter { $0.field == nil && $0 != columns.target && $0 != columns.baseline }
      .map { ($0.name, entry.texts[$0.position]?.text ?? "") } + table.longTexts(entry)
  }

  private static func text(_ value: Double) -> String { DecimalText.exact(value) }
}

/// Which columns of a table of indicators hold the baseline and the target.
struct IndicatorColumns: Sendable {
  let baseline: UnderstoodColumn?
  let target: UnderstoodColumn?
  /// The year of the target where its header names one.
  let targetYear: Int?

  /// The earliest year is the baseline and the latest the target where no column says so in words.
  init(_ reading: ColumnReading) {
    let years = reading.years
    let named = reading.column(.target)
    target = named ?? years.last?.column
    targetYear = named.map { HeaderText.year(in: $0.name) } ?? years.last?.year
    let first = named == nil && years.count < 2 ? nil : years.first?.column
    baseline = reading.column(.baseline) ?? first
  }
}

/// An indicator's name without the unit that stands in brackets behind it: `粮食产量（万吨）`.
struct IndicatorName: Sendable {
  let name: String
  /// Empty where none stands there.
  let unit: String

  init(_ text: String) {
    let line = CategoryText.cleaned(text).text
    let scalars = Array(line.unicodeScalars)
    guard let last = scalars.last, last == "）" || last == ")",
      let open = scalars.lastIndex(where: { $0 == "（" || $0 == "(" }), open > 0
    else {
      (name, unit) = (line, "")
      return
    }
    let inside = String(String.UnicodeScalarView(scalars[(open + 1)...].dropLast()))
    let isUnit = Self.units.contains { Array(inside.utf8).firstRange(of: Array($0.utf8)) != nil }
    name = isUnit ? HeaderText.singleLine(String(String.UnicodeScalarView(scalars[..<open]))) : line
    unit = isUnit ? HeaderText.singleLine(inside) : ""
  }

  private static let units = [
    "%", "％", "元", "万", "亿", "人", "个", "吨", "公里", "千米", "米", "公顷", "亩", "户", "家", "件", "套", "张", "岁", "年",
    "天", "次",
    "辆", "座", "处", "倍", "km", "kg", "tonnes", "£", "$", "€", "‰", "per ",
  ]
}

/// Words for a direction, as tables of indicators write them.
enum DirectionWords {
  static func direction(_ word: String) -> Indicator.Direction? {
    let word = HeaderText.normalised(word)
    return words.first { $0.1.contains(word) }?.0
  }

  private static let words: [(Indicator.Direction, Set<String>)] = [
    (
      .atLeast,
      [
        "atleast", "不低于", "不少于", "≥", ">=", "越高越好", "正向", "正向指标", "上升", "提高", "higherisbetter", "higher",
        "high",
        "bigger", "up", "increase", "maximise",
      ]
    ),
    (
      .atMost,
      [
        "atmost", "不高于", "不超过", "≤", "<=", "越低越好", "逆向", "逆向指标", "负向", "下降", "降低", "lowerisbetter", "lower",
        "low",
        "smaller", "down", "decrease", "minimise",
      ]
    ),
    (.between, ["between", "区间", "范围内", "range"]),
  ]
}
