internal import Dates
internal import Model
internal import Tables

/// The ledger of the next programme: the tasks that are not finished.
struct RolledTasks {
  /// The column that says which task of which programme a row comes from.
  static let originColumn = "结转自"

  private(set) var table: CarriedTable<TaskColumn>
  private(set) var carried: [CarriedTask] = []
  private(set) var left: [LeftTask] = []

  init(_ sheet: Sheet<TaskColumn>, _ standing: Standing, of programme: Programme, into period: Period) {
    table = CarriedTable(sheet, ownColumn: Self.originColumn)
    let departments = RolledDepartments(of: programme)
    let tasks = Dictionary(programme.tasks.map { ($0.number, $0) }) { first, _ in first }
    for row in sheet.table.rows {
      guard let task = TaskNumber(sheet.cell(row, .number).text).flatMap({ tasks[$0] }) else { continue }
      let judgement = standing.task(task.number)?.now
      let lamp = judgement?.computedLamp ?? .absent
      guard lamp == .suspended || (lamp.isCounted && lamp != .done) else {
        let membership = task.membership(at: standing.asOf)
        left.append(LeftTask(number: task.number, title: task.title, lamp: lamp, membership: membership))
        continue
      }
      let goesOn = CarriedTask(
        number: task.number, title: task.title, progress: judgement?.progress,
        isSuspended: lamp == .suspended,
        oldDeadline: task.deadline, deadline: Self.deadline(of: task, in: period),
        start: programme.isSample ? period.start : task.start)
      carried.append(goesOn)
      let cells = departments.changes(task, row, sheet).merging(
        changes(goesOn, isSample: programme.isSample)
      ) { $1 }
      table.carry(row, cells, own: "\(programme.title) 任务 \(task.number.text)")
    }
  }

  /// The numbers of the tasks that go on.
  var numbers: Set<TaskNumber> { Set(carried.map(\.number)) }

  private static func deadline(of task: Task, in period: Period) -> Deadline {
    guard let day = task.deadline.day, day < period.start else { return task.deadline }
    return Deadline(.unsettled)
  }

  /// The cells that differ from those of the old ledger; what was made up for a sample is left out.
  private func changes(_ task: CarriedTask, isSample: Bool) -> [TaskColumn: String] {
    var changes: [TaskColumn: String] = [:]
    if let start = task.start { changes[.start] = start.description }
    if task.lostDeadline {
      changes[.deadline] = "待定"
      changes[.deadlineWords] = ""
    }
    guard isSample else { return changes }
    return changes.merging([.weight: "", .requirement: "", .internalRemark: ""]) { $1 }
  }
}
