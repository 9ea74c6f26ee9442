internal import Diagnostics
internal import Model
internal import Narrative

/// Tasks that are counted together.
struct GroupRow: Sendable {
  let id: String
  let name: String
  let shortName: String
  let tasks: [TaskStanding]
  let tally: Tally

  init(id: String, name: String, shortName: String = "", tasks: [TaskStanding]) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.tasks = tasks.filter(\.isCounted)
    tally = Tally(tasks.map(\.now.lamp))
  }
}

extension TableShape<GroupRow> {
  /// The departments that lead tasks.
  static var departments: Self {
    let short = Column<GroupRow>("short_name", "简称", "单位的简称。", .name) { row, _ in Value(row.shortName) }
    return Self(
      id: .departments, title: "单位", about: "一行是一个单位，及它牵头的任务；共同牵头的任务在各单位都计。", key: ["id"],
      columns: named("单位") + [short] + counts)
  }

  /// The workstreams.
  static var workstreams: Self {
    Self(
      id: .workstreams, title: "工作板块", about: "一行是一个工作板块，及它的任务。", key: ["id"],
      columns: named("板块") + counts)
  }

  /// The special actions.
  static var actions: Self {
    Self(
      id: .actions, title: "专项行动", about: "一行是一个专项行动，及它的任务。", key: ["id"],
      columns: named("专项行动") + counts)
  }

  private static func named(_ kind: String) -> [Column<GroupRow>] {
    [
      Column("id", "编号", "\(kind)的编号。", .id) { row, _ in Value(row.id) }.required,
      Column("name", "名称", "\(kind)的名称。", .name) { row, _ in Value(row.name) },
    ]
  }

  private static var counts: [Column<GroupRow>] {
    let all = Column<GroupRow>("tasks", "任务数", "任务的项数。", .integer, unit: "项") { row, _ in
      .integer(row.tasks.count)
    }
    let overdue = Column<GroupRow>("overdue", "逾期", "其中逾期未完成的项数。", .integer, unit: "项") { row, _ in
      .integer(row.tasks.count(where: \.isOverdue))
    }
    return [all] + Lamp.counted.map(count) + [overdue]
  }

  private static func count(of lamp: Lamp) -> Column<GroupRow> {
    let word = lamp.word(in: .zh)
    return Column(lamp.rawValue, word, "其中亮灯为“\(word)”的项数。", .integer, unit: "项") { row, _ in
      .integer(row.tally[lamp])
    }
  }
}
