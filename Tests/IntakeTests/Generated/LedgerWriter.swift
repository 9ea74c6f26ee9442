import Loading

/// Writes tasks as the ledger of an office.
struct LedgerWriter {
  let tasks: [TruthTask]
  /// The year of the programme.
  let year: Int
  private var names: NameHabits
  private var random: RandomSource
  private var table = WrittenTable()
  /// Whether its columns are called by any of all names that are known.
  private var usesKnownNames = false

  /// A column of the ledger with its cells from the top.
  private struct Column {
    var field: String
    var header: String
    var cells: [WrittenCell]
  }

  /// How the office says what a task belongs to.
  private enum Grouping {
    case none, column, sparseColumn, headings
  }

  /// The ledger, whose departments are all in a register or are named by nothing else.
  static func write(_ tasks: [TruthTask], year: Int, isRegistered: Bool = false, _ random: RandomSource)
    -> WrittenTable
  {
    var writer = LedgerWriter(
      tasks: tasks, year: year, names: NameHabits(isRegistered: isRegistered), random: random)
    return writer.written()
  }

  private init(tasks: [TruthTask], year: Int, names: NameHabits, random: RandomSource) {
    (self.tasks, self.year, self.names, self.random) = (tasks, year, names, random)
  }

  private mutating func written() -> WrittenTable {
    let isUnclear = random.chance(15)
    names.writesUnclear = isUnclear
    usesKnownNames = random.chance(25)
    let hasTitle = random.chance(70)
    let namesYear = hasTitle && random.chance(70)
    table.year = !namesYear && (random.chance(50) || !isUnclear) ? year : nil
    let known = namesYear || table.year != nil ? year : nil
    let grouping = random.pick([Grouping.none, .none, .column, .sparseColumn, .headings])
    if names.isRegistered {
      let areas = grouping == .none ? ["全部任务"] : ProgrammeGenerator.categories
      table.content = NameHabits.register(workstreams: areas)
    }
    let columns = columns(year: known, isUnclear: isUnclear, grouping)
    if hasTitle {
      table.rows.append([namesYear ? "\(year)年重点工作任务台账" : "重点工作任务台账"])
      table.merges.append(WrittenWorkbook.range(rows: 1...1, columns: 1...columns.count))
      if random.chance(20) {
        table.rows.append([random.pick(["填报单位：办公室", "填报日期：2018年12月20日", "（截至2018年12月20日）"])])
      }
    }
    addHeader(columns)
    addRows(columns, grouping)
    addFoot(width: columns.count)
    table.dress(&random)
    return table
  }

  // MARK: Columns

  private mutating func columns(year: Int?, isUnclear: Bool, _ grouping: Grouping) -> [Column] {
    var columns: [Column] = []
    let hasNumbers = tasks.contains { !$0.number.isEmpty }
    if hasNumbers || random.chance(30) { columns.append(numbers()) }
    if grouping == .column || grouping == .sparseColumn { columns.append(categories(grouping)) }
    var rest = [titles()] + departments()
    rest.append(owners())
    if random.chance(60) { rest.append(starts(year: year)) }
    rest.append(deadlines(year: year, isUnclear: isUnclear))
    rest += extras()
    return columns + (random.chance(30) ? random.shuffled(rest) : rest)
  }

  /// The names that are known for a column, without those that are less telling.
  private func knownNames(_ field: String) -> [String] {
    LedgerColumns.tasks.first { $0.id == field }?.classes.prefix(2).flatMap { $0 } ?? []
  }

  private mutating func column(_ field: String, _ names: [String], _ cells: [WrittenCell]) -> Column {
    let known = knownNames(field)
    var header = usesKnownNames && !known.isEmpty ? random.pick(known) : random.pick(names)
    let characters = header.map(String.init)
    switch random.below(12) {
    case 0: header = characters.joined(separator: " ")
    case 1 where characters.count == 4:
      header = characters.prefix(2).joined() + "\n" + characters.suffix(2).joined()
    case 2: header = " \(header) "
    default: break
    }
    return Column(field: field, header: header, cells: cells)
  }

  private mutating func numbers() -> Column {
    column(
      "number", ["序号", "编号", "任务编号", "项目编号"],
      tasks.map { WrittenCell($0.number, [$0.number], "number \($0.number.prefix(2))") })
  }

  private mutating func categories(_ grouping: Grouping) -> Column {
    var last = ""
    let cells = tasks.map { task in
      let isShown = grouping == .column || task.category != last
      last = task.category
      return WrittenCell(
        isShown ? task.category : "", [task.category], isShown ? "category" : "category-above")
    }
    return column("workstream", ["类别", "工作板块", "板块", "任务类别", "所属板块", "重点领域", "工作领域"], cells)
  }

  private mutating func titles() -> Column {
    let cells = tasks.map { task in
      let characters = task.title.map(String.init)
      let isWrapped = random.chance(15)
      let text =
        isWrapped ? characters.prefix(4).joined() + "\n" + characters.dropFirst(4).joined() : task.title
      return WrittenCell(text, [task.title], isWrapped ? "title-wrapped" : "title")
    }
    return column(
      "title", ["工作目标任务", "任务", "工作任务", "目标任务", "任务名称", "重点任务", "项目名称", "事项名称", "工作事项", "主要任务", "任务内容"],
      cells)
  }

  private mutating func departments() -> [Column] {
    let headers = ["牵头单位", "责任单位", "牵头部门", "责任部门", "主办单位", "牵头责任单位", "主责单位"]
    guard random.chance(70) else {
      let cells = tasks.map { task in
        task.support.isEmpty
          ? names.list(task.leads, &random) : names.both(task.leads, task.support, &random)
      }
      return [column("departments", headers, cells)]
    }
    let leads = tasks.map { names.list($0.leads, &random) }
    let support = tasks.map { task in
      task.support.isEmpty ? WrittenCell("", [""], "no-support") : names.list(task.support, &random)
    }
    return [
      column("departments", headers, leads),
      column("support", ["配合单位", "配合部门", "协办单位", "参与单位", "协同单位"], support),
    ]
  }

  private mutating func owners() -> Column {
    let cells = tasks.map { names.owners($0.owners, of: $0.leads, &random) }
    return column("owners", ["责任人", "责任人姓名", "责任人及电话", "具体责任人", "负责人", "项目负责人"], cells)
  }

  private mutating func dateOrder() -> Bool? { random.chance(30) ? random.chance(60) : nil }

  private mutating func starts(year: Int?) -> Column {
    let habits = DateHabits(year: year, dayFirst: dateOrder(), writesUnclear: false)
    let cells = tasks.map { habits.start($0.start, &random) }
    return column(
      "start", ["开始时间", "开始日期", "启动时间", "计划开始时间", "开工时间", "起始时间"], DateHabits.settled(cells, isAsked: false))
  }

  private mutating func deadlines(year: Int?, isUnclear: Bool) -> Column {
    let habits = DateHabits(year: year, dayFirst: dateOrder(), writesUnclear: isUnclear)
    let cells = tasks.map { habits.deadline($0.deadline, &random) }
    return column(
      "deadline", ["完成时限", "完成时间", "时限", "截止日期", "完成日期", "计划完成时间", "完成期限", "整改时限", "时间节点"],
      DateHabits.settled(cells, isAsked: false))
  }

  private mutating func extras() -> [Column] {
    let names = random.some(random.below(3), of: ["文号", "投资额", "进展情况", "存在问题和下步打算", "完成比例"])
    return names.map { name in
      let cells = tasks.indices.map { index in
        let text = random.pick(["", "第\(index)号", "50%", "3,000", "2019年已完成\(index)处", "=A1"])
        return WrittenCell(text, [text], "extra")
      }
      return Column(field: name, header: name, cells: cells)
    }
  }

  // MARK: Rows

  private mutating func addHeader(_ columns: [Column]) { table.rows.append(columns.map(\.header)) }

  private mutating func addRows(_ columns: [Column], _ grouping: Grouping) {
    var last: String?
    var headings = 0
    for (index, task) in tasks.enumerated() {
      if grouping == .headings, task.category != last {
        last = task.category
        let numerals = ["一", "二", "三", "四"]
        table.rows.append(["\(numerals[headings % 4])、\(task.category)"])
        if random.chance(50) {
          let row = table.rows.count
          table.merges.append(WrittenWorkbook.range(rows: row...row, columns: 1...columns.count))
        }
        headings += 1
      } else if random.chance(4) {
        table.rows.append([])
      } else if random.chance(3), index > 0 {
        addHeader(columns)
      }
      table.rows.append(columns.map { $0.cells[index].text })
      expect(columns, index, grouping)
    }
  }

  private mutating func expect(_ columns: [Column], _ index: Int, _ grouping: Grouping) {
    let task = tasks[index]
    func add(_ field: String, _ column: Int, _ cell: WrittenCell) {
      table.expectations.append(
        Expectation(subject: task.title, field: field, row: table.rows.count, column: column, cell: cell))
    }
    for (position, column) in columns.enumerated() {
      add(column.field, position + 1, column.cells[index])
      if column.field == "departments", !columns.contains(where: { $0.field == "support" }) {
        let cell = column.cells[index]
        add(
          "support", position + 1, WrittenCell(cell.text, [task.support.joined(separator: "；")], cell.habit))
      }
    }
    let fields = columns.map(\.field)
    if !fields.contains("start") { add("start", 0, WrittenCell("", [""], "no-start-column")) }
    switch grouping {
    case .headings: add("workstream", 0, WrittenCell("", [task.category], "heading"))
    case .none:
      add(
        "workstream", 0,
        WrittenCell("", ["全部任务"], "no-category"))
    case .column, .sparseColumn: break
    }
  }

  private mutating func addFoot(width: Int) {
    if random.chance(20) { table.rows.append(["合计", "\(tasks.count)项"]) }
    if random.chance(20) { table.rows.append(["注：以文件为准"]) }
    if random.chance(10) { table.rows.append(["填表人：", "", "审核人："]) }
    if random.chance(10) { table.rows.append([]) }
  }
}
