internal import Dates
internal import Model
internal import Tables

/// Reads the rows of the ledger.
enum TaskReader {
  static func read(_ sheet: Sheet<TaskColumn>, _ registers: Registers) -> (rows: [TaskRow], doubts: [Doubt]) {
    RowMapping.map(sheet) { task(&$0, registers) }
  }

  private static func task(_ reader: inout RowReader<TaskColumn>, _ registers: Registers) -> TaskRow {
    var task = TaskRow(row: reader.row)
    if let text = reader.needed(.number) {
      task.number = TaskNumber(text)
      if task.number == nil { reader.doubt(.badTaskNumber, .number, text) }
    }
    _ = reader.needed(.title)
    task.workstream = reader.reference(.workstream, in: registers.workstreams, .workstream)
    let isDepartment = { registers.departments.find($0) != nil }
    let leads = ListText.names(reader.needed(.departments) ?? "", isKnown: isDepartment)
    (task.leads, task.knowsAllLeads) = reader.references(
      leads, .departments, in: registers.departments, .department)
    let supporting = ListText.names(reader.optional(.supporting) ?? "", isKnown: isDepartment)
    task.supporting = reader.references(supporting, .supporting, in: registers.departments, .department).keys
    task.owners = people(.owners, &reader, leads: task.leads, registers)
    task.posts = people(.posts, &reader, leads: task.leads, registers)
    (task.start, task.isStartOpen) = start(&reader)
    task.deadline = deadline(&reader)
    if let name = reader.optional(.action) {
      task.action = reader.find(name, .action, in: registers.actions, .action)
    }
    task.weight = reader.number(.weight)
    task.rhythm = reader.word(.reporting, .rhythm, Words.rhythm)
    return task
  }

  /// Reads a day, or one of the words for a start that is not settled.
  private static func start(_ reader: inout RowReader<TaskColumn>) -> (day: Day?, isOpen: Bool) {
    guard let text = reader.optional(.start) else { return (nil, false) }
    switch DateText.day(text) {
    case .success(let day): return (day, false)
    case .failure(let problem):
      if Deadline.Term(word: PersonName.unpadded(text)) == .unsettled { return (nil, true) }
      reader.doubt(.badStart(problem), .start, text)
      return (nil, false)
    }
  }

  /// Reads a day, or one of the words for a deadline without one.
  private static func deadline(_ reader: inout RowReader<TaskColumn>) -> Deadline.Term? {
    reader.needed(.deadline).flatMap { reader.deadline($0, .deadline) }
  }

  /// Reads `单位:甲、乙;单位:丙`, or bare names where one department leads; posts are written the same way.
  private static func people(
    _ column: TaskColumn, _ reader: inout RowReader<TaskColumn>, leads: [Identifier<Department>],
    _ registers: Registers
  ) -> [TaskRow.OwnerGroup] {
    let groups = ListText.split(reader.optional(column) ?? "") {
      $0 == ";" || $0 == "；" || $0 == "\n" || $0 == "\r"
    }
    return groups.map { group in
      let scalars = group.unicodeScalars
      guard let colon = scalars.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
        if leads.count > 1 { reader.doubt(.ownerWithoutDepartment, column, group) }
        return .init(department: leads.count == 1 ? leads.first : nil, names: PersonName.list(group))
      }
      let department = ListText.trimmed(String(scalars[..<colon]))
      return .init(
        department: reader.find(department, column, in: registers.departments, .department),
        names: PersonName.list(String(scalars[scalars.index(after: colon)...])))
    }
  }
}

/// Reads every row of a table, in order.
enum RowMapping {
  static func map<Column, Value>(
    _ sheet: Sheet<Column>, _ read: (inout RowReader<Column>) -> Value
  ) -> (rows: [Value], doubts: [Doubt]) {
    var values: [Value] = []
    values.reserveCapacity(sheet.table.rowCount)
    var reader = RowReader(sheet)
    for row in sheet.table.rows {
      reader.begin(row)
      values.append(read(&reader))
    }
    return (values, reader.doubts)
  }
}
