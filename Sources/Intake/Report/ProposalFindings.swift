internal import Diagnostics

/// What the intake says of the content that it proposes.
extension Finding {
  static func noPeriod(at place: Place) -> Finding {
    Finding(
      "no-period", at: place,
      Wording(
        zh: "标题和时限里都没有年份，不知道方案是哪一年的", en: "neither the title nor any deadline names a year of the programme"),
      help: Wording(zh: "用 --year 2019 指明", en: "say which, such as --year 2019"))
  }

  static func unknownWorkstream(_ name: String, known: [String], at place: Place) -> Finding {
    let list = known.joined(separator: "、")
    return Finding(
      "unknown-workstream", at: place,
      name.isEmpty
        ? Wording(zh: "新任务没有写工作板块", en: "a new task names no workstream")
        : Wording(zh: "programme.yaml 里没有工作板块“\(name)”", en: "programme.yaml has no workstream '\(name)'"),
      help: Wording(
        zh: "在台账加一列“工作板块”，写其中之一：\(list)；或先在 programme.yaml 的 workstreams 里加上",
        en:
          "add a column 'workstream' that names one of: \(known.joined(separator: ", ")); or add it to programme.yaml"
      ),
      read: name)
  }

  static func departmentsToAdd(_ departments: [NameRegister.Added], file: String) -> Finding {
    let lines = departments.flatMap { YAMLText.department($0, indent: "  ") }.joined(separator: " ⏎ ")
    return Finding(
      "departments-to-add", at: Place(file: file),
      Wording(
        zh: "台账里有 \(departments.count) 个新单位，而 departments 的写法不能自动修改",
        en:
          "the ledger has \(departments.count) new departments, and the list is not laid out so that it can be edited"
      ),
      help: Wording(
        zh: "请在 departments 的末尾加上这些行（⏎ 处换行）：\(lines)",
        en: "add these lines at the end of departments (⏎ is a line break): \(lines)"))
  }

  /// A number of the project whose task has a quite different title in the ledger.
  static func otherTask(_ task: LedgerTask, known: KnownTask, leavesOpen: Bool) -> Finding {
    let (new, old) = (
      TextBudget.name(HeaderText.singleLine(task.title)), TextBudget.name(HeaderText.singleLine(known.title))
    )
    return Finding(
      "other-task", leavesOpen ? .warning : .error, at: task.places[.title] ?? task.place,
      Wording(
        zh: "任务 \(known.number) 在方案里是“\(old)”，台账里是“\(new)”，看不出是改了题目还是换了一项任务",
        en:
          "task \(known.number) is '\(old)' in the project and '\(new)' in the ledger: it was renamed, or is another task"
      ),
      help: Wording(
        zh: "改了题目的，先在 Content/tasks.csv 改成新题目；换了任务的，加 --leave-open 作为新任务导入，原任务和它的月报不动",
        en:
          "if it was renamed, rename it in Content/tasks.csv first; if it is another, --leave-open takes it in as a new task and leaves the old one with its reports"
      ),
      read: new, excerpt: new)
  }

  static func missingFromLedger(_ rows: [(name: String, place: Place)], file: String) -> Finding {
    let keys = rows.map(\.name)
    let shown = keys.prefix(20).joined(separator: "、") + (keys.count > 20 ? "……" : "")
    return Finding(
      "missing-from-ledger", .warning, at: rows.first?.place ?? Place(file: file),
      Wording(
        zh: "有 \(keys.count) 行不在这次的台账里，没有改动：\(shown)",
        en: "\(keys.count) rows are not in this ledger and stay as they are: \(shown)"),
      help: Wording(zh: "已经取消的请自己删去", en: "remove those that were given up"))
  }
}
