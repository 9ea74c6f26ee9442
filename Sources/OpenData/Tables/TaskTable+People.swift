internal import Model

extension TableShape<TaskStanding> {
  /// Who is responsible for a task, and who helps.
  static var people: [Column<TaskStanding>] {
    [
      Column("departments", "牵头单位编号", "牵头单位，多个以分号隔开。", .id) { task, _ in
        Value(list: task.task.leads.map(\.department.text))
      },
      Column("department_names", "牵头单位", "牵头单位的名称，次序与编号相同。", .name) { task, context in
        Value(list: task.task.leads.map { context.name(of: $0.department) })
      }.borrowed(from: ["tasks.departments", "tasks.department_names"]),
      Column("owners", "责任人", "各牵头单位的责任人，单位之间以分号、人之间以顿号隔开。", .name) { task, _ in
        owners(of: task.task)
      }.only(for: .owners),
      Column("support", "配合单位编号", "配合单位，多个以分号隔开。", .id) { task, _ in
        Value(list: task.task.supporting.map(\.text))
      },
      Column("support_names", "配合单位", "配合单位的名称，次序与编号相同。", .name) { task, context in
        Value(list: task.task.supporting.map { context.name(of: $0) })
      }.borrowed(from: ["tasks.support", "tasks.support_names"]),
    ]
  }

  /// The people of each lead department in its place; nothing where no department names any.
  private static func owners(of task: Task) -> Value {
    guard task.leads.contains(where: { !$0.owners.isEmpty }) else { return .none }
    return Value(list: task.leads.map { $0.owners.joined(separator: "、") })
  }
}
