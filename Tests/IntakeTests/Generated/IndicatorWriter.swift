/// Writes indicators as the table of an office.
struct IndicatorWriter {
  /// Where the table says what its figures count.
  private enum UnitPlace: CaseIterable {
    case column, name, above, header, cell
  }

  /// A column of figures by period.
  private struct Period {
    var header: String
    /// The field and day of its values: `reading 2018-12-31`.
    var field: String
    /// The two rows of the header, where it has two.
    var upper = ""
    var lower = ""
  }

  private let year: Int
  private var indicators: [TruthIndicator]
  private var random: RandomSource
  private var table = WrittenTable()
  private let unitPlace: UnitPlace
  private let isUnclear: Bool
  /// Whether there is one column for the baseline and one for the target.
  private let isPlain: Bool
  /// The header's unit where it is not the indicators' own.
  private var columnUnit: UnitHabits.Conversion?
  private var headers: [(upper: String, lower: String)] = []
  private var cells: [[WrittenCell]] = []
  private var fields: [String] = []

  static func write(year: Int, _ random: RandomSource) -> WrittenTable {
    var writer = IndicatorWriter(year: year, random: random)
    return writer.written()
  }

  private init(year: Int, random: RandomSource) {
    var random = random
    self.year = year
    isPlain = random.chance(50)
    unitPlace = random.pick(UnitPlace.allCases + [.column, .column])
    isUnclear = random.chance(15)
    let isShared = unitPlace == .above || unitPlace == .header || random.chance(20)
    let shared = isShared ? random.pick(UnitHabits.units) : nil
    indicators = ProgrammeGenerator(year: year).indicators(
      random.number(2...6), sameUnit: shared, ranges: isPlain, &random)
    if unitPlace == .column, let shared, random.chance(50) {
      let others = UnitHabits.conversions(of: shared).filter { $0.unit != "万" && $0.unit != "㎡" }
      columnUnit = others.isEmpty ? nil : random.pick(others)
    }
    self.random = random
  }

  private mutating func written() -> WrittenTable {
    table.file = "指标.csv"
    let hasTitle = random.chance(70)
    let namesYear = hasTitle && random.chance(70)
    table.year = namesYear || isUnclear && random.chance(30) ? nil : year
    let known = namesYear || table.year != nil
    addNames()
    if isPlain { addPlain(known) } else { addPeriods(known) }
    if hasTitle { table.merges.append(WrittenWorkbook.range(rows: 1...1, columns: 1...headers.count)) }
    if hasTitle { table.rows.append([namesYear ? "\(year)年主要指标表" : "主要指标一览表"]) }
    if unitPlace == .above {
      table.rows.append([random.pick(["单位：", "计量单位：", "单位:"]) + (indicators.first?.unit ?? "")])
    }
    addHeaders()
    for index in indicators.indices { addRow(index) }
    if random.chance(20) { table.rows.append(["注：数据以年报为准"]) }
    table.dress(&random)
    return table
  }

  // MARK: Columns

  private mutating func add(_ field: String, _ header: String, _ column: [WrittenCell]) {
    fields.append(field)
    headers.append((header, header))
    cells.append(column)
  }

  private func header(_ name: String, withUnit: Bool) -> String {
    guard withUnit else { return name }
    if unitPlace == .header, let unit = indicators.first?.unit { return "\(name)（\(unit)）" }
    return columnUnit.map { "\(name)(\($0.unit))" } ?? name
  }

  private mutating func addNames() {
    if random.chance(40) {
      add("id", random.pick(["序号", "编号", "指标编号"]), indicators.map { WrittenCell($0.id, [$0.id], "id") })
    }
    let inName = unitPlace == .name
    add(
      "name", random.pick(["指标", "指标名称", "主要指标", "具体指标", "考核指标", "核心指标"]),
      indicators.map {
        WrittenCell(
          inName ? "\($0.name)（\($0.unit)）" : $0.name, [$0.name], inName ? "unit-in-name" : "name")
      })
    if unitPlace == .column {
      add(
        "unit", random.pick(["单位", "计量单位", "指标单位", "度量单位"]),
        indicators.map { WrittenCell($0.unit, [$0.unit], "unit \($0.unit)") })
    }
  }

  private mutating func addDirections() {
    let words = [
      "at-least": ["不低于", "越高越好", "正向", "上升", "≥"], "at-most": ["不高于", "越低越好", "逆向", "下降", "≤"],
      "between": ["区间", "范围内"],
    ]
    add(
      "direction", random.pick(["方向", "指标方向"]),
      indicators.map {
        WrittenCell(random.pick(words[$0.direction] ?? [""]), [$0.direction], "direction")
      })
  }

  private func habits(_ index: Int) -> FigureHabits {
    FigureHabits(
      unit: indicators[index].unit, unitIsSaid: unitPlace != .cell, column: columnUnit,
      writesUnclear: isUnclear && unitPlace != .cell)
  }

  // MARK: A baseline and a target

  private mutating func addPlain(_ knowsYear: Bool) {
    let saysDirection = random.chance(50)
    if saysDirection { addDirections() }
    let hasBaseline = random.chance(70)
    if !hasBaseline { for index in indicators.indices { indicators[index].baseline = nil } }
    let baselines = indicators.indices.map { baseline($0) }
    let targets = indicators.indices.map { plainTarget($0, baselines[$0], saysDirection: saysDirection) }
    if hasBaseline {
      add("baseline", header(random.pick(["基期值", "基数", "现状值", "基准值", "基期"]), withUnit: true), baselines)
    }
    add("target", header(random.pick(["目标值", "目标", "规划目标", "目标数"]), withUnit: true), targets)
    if random.chance(60) { addDeadlines(knowsYear) } else { addYearEnd(knowsYear) }
  }

  private mutating func baseline(_ index: Int) -> WrittenCell {
    guard let baseline = indicators[index].baseline else {
      return WrittenCell(random.pick(["", "—", "/"]), [""], "no-baseline")
    }
    return habits(index).figure(baseline, &random)
  }

  private mutating func plainTarget(_ index: Int, _ baseline: WrittenCell, saysDirection: Bool) -> WrittenCell
  {
    if random.chance(12), indicators[index].upper == nil { return change(index, baseline) }
    let indicator = indicators[index]
    let isKnown = saysDirection || indicator.baseline != nil && !baseline.readings.isEmpty
    let signed = indicator.direction != "between" && (isKnown ? random.chance(40) : !isUnclear)
    let cell = habits(index).target(
      indicator.target, upper: indicator.upper, direction: indicator.direction, signed: signed, &random)
    if !isKnown, !signed, indicator.upper == nil { indicators[index].direction = "" }
    return cell
  }

  /// A target that says only by how much the indicator is to change.
  private mutating func change(_ index: Int, _ baselineCell: WrittenCell) -> WrittenCell {
    let indicator = indicators[index]
    let rises = indicator.direction == "at-least"
    let words = random.pick(rises ? ["提高", "增加", "提升"] : ["下降", "减少", "降低"])
    let isRatio = indicator.unit == "%" || indicator.unit == "‰"
    let amount = random.pick([5, 10, 20])
    let text = isRatio ? "\(words)\(amount)个百分点" : "\(words)\(amount)%"
    guard let baseline = indicator.baseline, !baselineCell.readings.isEmpty else {
      return WrittenCell(text, [], "change-alone")
    }
    let step =
      isRatio
      ? TruthFigure(amount, indicator.unit == "‰" ? 1 : 0) : baseline.times(amount, shifted: -2)
    let target = baseline + (rises ? step : TruthFigure(-step.digits, step.exponent))
    indicators[index].target = target
    return WrittenCell(
      text, [target.text], isRatio ? "change-points" : "change-percent")
  }

  private mutating func addDeadlines(_ knowsYear: Bool) {
    let habits = DateHabits(
      year: knowsYear ? year : nil, dayFirst: random.chance(20) ? random.chance(50) : nil,
      writesUnclear: isUnclear)
    let generator = ProgrammeGenerator(year: year)
    let column = indicators.map { _ in habits.deadline(.day(generator.day(&random)), &random) }
    add("deadline", random.pick(["完成时限", "完成时间", "时限", "完成日期"]), DateHabits.settled(column, isAsked: false))
  }

  /// Targets without a deadline are for the end of the table's year.
  private mutating func addYearEnd(_ knowsYear: Bool) {
    let readings: Set<String> = knowsYear ? ["\(year)-12-31"] : []
    unwritten.append(("deadline", WrittenCell("", readings, knowsYear ? "year-of-table" : "no-year")))
  }

  /// What no column of the table says.
  private var unwritten: [(field: String, cell: WrittenCell)] = []

  // MARK: Years, quarters and months

  private mutating func addPeriods(_ knowsYear: Bool) {
    addDirections()
    let twoRows = unitPlace != .header && columnUnit == nil && random.chance(30)
    let periods = twoRows ? yearsInTwoRows() : periods(knowsYear)
    let actuals = periods.filter {
      $0.field == "reading \(year - 1)-12-31" || $0.field == "reading \(year - 2)-12-31"
    }
    var lastYears: [WrittenCell]?
    for period in periods {
      let column = indicators.indices.map { cell(period, $0) }
      if actuals.count == 1, period.field == actuals.first?.field { lastYears = column }
      add(period.field, header(period.header, withUnit: true), column)
      if twoRows { headers[headers.count - 1] = (period.upper, period.lower) }
    }
    if random.chance(30) { addComparison() }
    unwritten.append(("deadline", WrittenCell("", ["\(year)-12-31"], "year-of-header")))
    baselines = indicators.indices.map { index in
      Set([""]).union(lastYears.map { $0[index].readings } ?? [])
    }
  }

  /// What may be the baselines of indicators with columns by period.
  private var baselines: [Set<String>]?

  /// A column that compares, whose figures are none of the indicators'.
  private mutating func addComparison() {
    let name = random.pick(["同比增速", "完成率", "\(year - 1)年排名", "\(year - 1)年增长", "上年同期", "\(year)年预计完成"])
    let column = indicators.map { _ in
      WrittenCell(random.pick(["5.2%", "12", "", "第3位", "下降1.5%"]), [], "comparison")
    }
    fields.append("comparison")
    headers.append((name, name))
    cells.append(column)
  }

  private mutating func yearsInTwoRows() -> [Period] {
    let (before, now) = ("\(year - 1)年", "\(year)年")
    return [
      Period(header: "", field: "interim \(year - 1)-12-31", upper: before, lower: "目标"),
      Period(header: "", field: "reading \(year - 1)-12-31", upper: "", lower: "完成"),
      Period(header: "", field: "target", upper: now, lower: "目标"),
      Period(header: "", field: "reading \(year)-12-31", upper: "", lower: "完成"),
    ]
  }

  private mutating func periods(_ knowsYear: Bool) -> [Period] {
    var periods: [Period] = []
    func add(_ headers: [String], _ field: String, _ percent: Int) {
      if random.chance(percent) { periods.append(Period(header: random.pick(headers), field: field)) }
    }
    let (now, before) = ("\(year)年", "\(year - 1)年")
    let relative = knowsYear ? ["上年实际", "上年完成", "去年实际"] : []
    add([before + "目标", before + "计划", before + "目标值"], "interim \(year - 1)-12-31", 30)
    add(
      [before + "完成", before + "实际", before + "实际完成", before + "完成值"] + relative,
      "reading \(year - 1)-12-31", 60)
    add(["\(year - 2)年完成", "\(year - 2)年实际"], "reading \(year - 2)-12-31", 20)
    add([now + "目标", now + "目标值", now + "计划", now + "计划完成"], "target", 100)
    add([now + "完成", now + "实际完成"], "reading \(year)-12-31", 30)
    let short = knowsYear ? "" : now
    for month in [1, 3, 6, 9] {
      let end = TruthDay.end(of: month, in: year).iso
      let names = [
        "\(short)\(month)月", "\(now)\(month)月", "\(short)1-\(month)月", "\(year)-0\(month)",
        "截至\(short)\(month)月底累计完成",
        "\(short)\(month)月完成",
      ]
      let quarters = [3: ["\(short)一季度", "\(year)Q1", now + "第一季度"], 6: ["\(short)上半年", now + "上半年完成"]]
      let all =
        month == 1
        ? ["\(short)1月", "\(now)1月", "\(year)-01", "\(short)一月份"] : names + (quarters[month] ?? [])
      add(all, "reading \(end)", 25)
    }
    add(["\(short)6月目标", "\(now)上半年目标", "\(short)6月计划完成"], "interim \(year)-06-30", 20)
    return random.chance(20) ? random.shuffled(periods) : periods
  }

  private mutating func cell(_ period: Period, _ index: Int) -> WrittenCell {
    let indicator = indicators[index]
    if period.field == "target" {
      return habits(index).target(
        indicator.target, upper: indicator.upper, direction: indicator.direction, signed: false, &random)
    }
    if random.chance(15) { return WrittenCell(random.pick(["", "—", "/", "未统计"]), [""], "no-figure") }
    let value = ProgrammeGenerator(year: year).figure(indicator.unit, &random)
    return habits(index).figure(value, &random)
  }

  // MARK: Rows

  private mutating func addHeaders() {
    table.rows.append(headers.map(\.upper))
    if headers.contains(where: { $0.upper != $0.lower }) {
      let repeats = random.chance(50)
      mergeHeaders()
      table.rows.append(headers.map { $0.upper == $0.lower && !repeats ? "" : $0.lower })
    }
  }

  /// Merges each year over its columns, and each other name over both rows.
  private mutating func mergeHeaders() {
    let row = table.rows.count
    for (index, header) in headers.enumerated() {
      if header.upper == header.lower {
        table.merges.append(WrittenWorkbook.range(rows: row...(row + 1), columns: (index + 1)...(index + 1)))
      } else if !header.upper.isEmpty {
        table.merges.append(WrittenWorkbook.range(rows: row...row, columns: (index + 1)...(index + 2)))
      }
    }
  }

  private mutating func addRow(_ index: Int) {
    let indicator = indicators[index]
    table.rows.append(cells.map { $0[index].text })
    let row = table.rows.count
    func expect(_ field: String, _ column: Int, _ cell: WrittenCell) {
      table.expectations.append(
        Expectation(subject: indicator.name, field: field, row: row, column: column, cell: cell))
    }
    for (position, field) in fields.enumerated() where field != "comparison" {
      expect(field, position + 1, cells[position][index])
    }
    for (field, cell) in unwritten { expect(field, 0, cell) }
    if !fields.contains("unit") { expect("unit", 0, WrittenCell("", [indicator.unit], "unit-\(unitPlace)")) }
    if !fields.contains("direction") {
      let readings: Set<String> = indicator.direction.isEmpty ? [] : [indicator.direction]
      expect("direction", 0, WrittenCell("", readings, "direction-deduced"))
    }
    if !fields.contains("baseline") {
      expect("baseline", 0, WrittenCell("", baselines?[index] ?? [""], "no-baseline-column"))
    }
  }
}
