internal import Model

extension TableShape<Commitment> {
  /// What the programme's text promises.
  static var commitments: Self {
    Self(
      id: .commitments, title: "方案事项", about: "一行是方案正文的一项承诺，及落实它的任务。", key: ["id"],
      columns: [
        Column("id", "编号", "事项的编号。", .id) { row, _ in Value(row.id.text) }.required,
        Column("clause", "条款", "方案里的条款。", .name) { row, _ in Value(row.clause) },
        Column(
          "workstream", "板块编号", "事项所属的工作板块。", .id,
          refersTo: ColumnReference(table: .workstreams, column: "id")
        ) { row, _ in Value(row.workstream.text) },
        Column("title", "方案事项", "事项的内容。", .words) { row, _ in Value(row.title) },
        Column("tasks", "对应任务", "落实它的任务的序号，多个以分号隔开。", .id) { row, _ in
          Value(list: row.tasks.map(\.text))
        },
        Column("covered", "已有任务", "是否至少有一项任务落实。", .flag) { row, _ in .flag(row.isCovered) }
          .borrowed(from: ["commitments.tasks", "commitments.covered"]),
      ] + Column.origin(\.origin))
  }
}
