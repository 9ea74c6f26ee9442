internal import Dates
internal import Diagnostics
internal import Model
internal import Narrative

extension TableShape<TaskStanding> {
  /// The ledger, with where each task stands.
  static func tasks(extras: [String]) -> Self {
    let standard = identity + people + schedule + group + progress + origin
    let own = ExtraColumns.columns(extras, beside: standard.map(\.head.name))
    return Self(
      id: .tasks, title: "任务", about: "一行是台账的一项任务。", key: ["number"], columns: standard + own)
  }

  private static var identity: [Column<TaskStanding>] {
    [
      Column("number", "序号", "任务在台账里的序号。", .id) { task, _ in Value(task.task.number.text) }.required,
      Column("title", "任务", "任务的内容。", .words) { task, _ in Value(task.task.title) },
      Column(
        "workstream", "板块编号", "任务所属的工作板块。", .id,
        refersTo: ColumnReference(table: .workstreams, column: "id")
      ) { task, _ in Value(task.task.workstream.text) },
      Column("workstream_name", "板块", "工作板块的名称。", .name) { task, context in
        Value(context.name(of: task.task.workstream))
      }.borrowed(from: ["tasks.workstream", "tasks.workstream_name"]),
    ]
  }

  private static var schedule: [Column<TaskStanding>] {
    [
      Column("start", "开始日期", "开始工作的日期；未定的没有。", .day) { task, _ in Value(task.task.start) },
      Column("deadline", "完成时限", "完成时限的日期；长期和待定的没有。", .day) { task, _ in
        Value(task.task.deadline.day)
      },
      Column("deadline_words", "时限原文", "台账里的说法，或“长期”“待定”。", .name) { task, _ in
        deadlineWords(of: task.task)
      }.borrowed(from: ["tasks.deadline", "tasks.deadline_words"]),
    ]
  }

  private static func deadlineWords(of task: Task) -> Value {
    let deadline = task.deadline
    guard deadline.words.isEmpty, deadline.day == nil else { return Value(deadline.words) }
    return Value(deadline.term.words(in: .zh))
  }

  private static var group: [Column<TaskStanding>] {
    [
      Column("category", "类别", "任务在台账里的类别。", .name) { task, _ in Value(task.task.category) },
      Column("clause", "条款", "方案里的依据。", .name) { task, _ in Value(task.task.clause) },
      Column(
        "action", "专项行动编号", "任务所属的专项行动。", .id,
        refersTo: ColumnReference(table: .actions, column: "id")
      ) { task, _ in Value(task.task.action?.text) },
      Column("weight", "权重", "汇总平均进度时的权重。", .number) { task, _ in Value(task.task.weight) },
      Column("requirement", "工作要求", "对任务的要求。", .words) { task, _ in Value(task.task.requirement) },
      Column("internal_remark", "内部备注", "不公开的备注。", .words) { task, _ in
        Value(task.task.internalRemark)
      }.only(for: .insiders),
    ]
  }

  private static var origin: [Column<TaskStanding>] {
    [
      Column("page", "网页", "任务的网页，相对于网站首页所在的文件夹。", .name) { task, _ in
        Value("tasks/\(task.task.number)/index.html")
      },
      Column("source", "来源文件", "数据取自内容文件夹里的哪个文件。", .name) { task, context in
        context.file(of: task.task.origin)
      },
      Column("source_row", "来源行", "数据在来源文件的第几行。", .integer) { task, _ in
        .integer(task.task.origin.row)
      },
    ]
  }
}
