internal import Diagnostics
internal import Model

/// What the intake says of the content that it proposes.
extension Finding {
  static func noPeriod(at place: Place) -> Finding {
    Finding(
      "no-period", at: place,
      Wording(
        zh: "标题和时限里都没有年份，不知道方案是哪一年的", en: "neither the title nor any deadline names a year of the programme"),
      help: Wording(zh: "用 --year 2019 指明", en: "say which, such as --year 2019"))
  }

  /// A task or an indicator, as `subject` calls it, without a workstream that the project has.
  static func unknownWorkstream(
    _ name: String, of subject: Wording, known: [String], at place: Place
  ) -> Finding {
    let list = known.joined(separator: "、")
    return Finding(
      "unknown-workstream", at: place,
      name.isEmpty
        ? Wording(zh: "新\(subject.zh)没有写工作板块", en: "a new \(subject.en) names no workstream")
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

  /// An indicator of a table without targets that the project does not have.
  static func unknownIndicator(_ indicator: LedgerIndicator) -> Finding {
    let name = TextBudget.name(indicator.name)
    return Finding(
      "unknown-indicator", at: indicator.place,
      Wording(
        zh: "这张表没有目标值，只当作读数；方案里没有指标“\(name)”",
        en: "the table has no targets, so it only has readings, and the project has no indicator '\(name)'"),
      help: Wording(
        zh: "写成方案里的名称或编号；新指标加一列“目标值”",
        en: "use the name or id of the project; give a new indicator a column 'target'"),
      read: name)
  }

  /// An indicator whose readings so far are in another unit than the ledger's.
  static func unitChanged(_ indicator: LedgerIndicator, from unit: String) -> Finding {
    let name = TextBudget.name(indicator.name)
    return Finding(
      "unit-changed", at: indicator.place,
      Wording(
        zh: "指标“\(name)”在方案里的单位是“\(unit)”，台账里是“\(indicator.unit)”；已有的读数仍是原来的单位",
        en:
          "the project has the indicator '\(name)' in '\(unit)', the ledger in '\(indicator.unit)'; its readings so far are in the former"
      ),
      help: Wording(
        zh: "台账里仍写“\(unit)”；确要换单位，先在 Content 里把 indicators.csv 的单位和 readings.csv 的读数一起改好",
        en:
          "keep '\(unit)' in the ledger; to change it, first change the unit in indicators.csv and the readings in readings.csv together"
      ),
      read: indicator.unit)
  }

  /// A figure for a day that the project has already with another value.
  static func otherFigure(_ change: LedgerMerge.Changed, of file: String) -> Finding {
    let update = change.update
    let (name, day) = (TextBudget.name(change.key), change.row.text("date"))
    let isTarget = file == ContentPath.targets
    return Finding(
      "other-figure", at: change.row.place,
      Wording(
        zh: "指标 \(name) 在 \(day) 的\(isTarget ? "目标" : "读数")，方案里是 \(update.from)，这里是 \(update.to)",
        en:
          "the \(isTarget ? "target" : "reading") of \(name) for \(day) is \(update.from) in the project and \(update.to) here"
      ),
      help: Wording(
        zh: "核对以哪个为准：这里错了改这里；方案里错了先改 \(update.place)，再导入",
        en: "settle which is right: mend it here, or first mend \(update.place) and then import again"),
      read: update.to, related: [.init(update.place, Wording(zh: "方案里的在这里", en: "the project has it here"))])
  }

  /// An office's own number under which another task stands now, whose title the ledger has elsewhere.
  static func movedNumber(_ task: LedgerTask, known: KnownRow) -> Finding {
    let (new, old) = (
      TextBudget.name(HeaderText.singleLine(task.title)), TextBudget.name(HeaderText.singleLine(known.name))
    )
    let number = known.original.isEmpty ? known.id : known.original
    return Finding(
      "moved-number", at: task.places[.number] ?? task.place,
      Wording(
        zh: "编号 \(number) 在方案里是“\(old)”，台账里给了“\(new)”，按题目不是同一项任务",
        en:
          "'\(number)' is '\(old)' in the project and '\(new)' in the ledger, which by their titles are two tasks"
      ),
      help: Wording(
        zh: "编号一经使用就不再给别的任务：改回原来的编号，新任务用没有用过的编号",
        en: "a number stays with its task: give it back, and new tasks numbers of their own"),
      read: new, excerpt: new)
  }

  /// A number of the project whose task has a quite different title in the ledger.
  static func otherTask(_ task: LedgerTask, known: KnownRow, leavesOpen: Bool) -> Finding {
    let (new, old) = (
      TextBudget.name(HeaderText.singleLine(task.title)), TextBudget.name(HeaderText.singleLine(known.name))
    )
    return Finding(
      "other-task", leavesOpen ? .warning : .error, at: task.places[.title] ?? task.place,
      Wording(
        zh: "任务 \(known.id) 在方案里是“\(old)”，台账里是“\(new)”，看不出是改了题目还是换了一项任务",
        en:
          "task \(known.id) is '\(old)' in the project and '\(new)' in the ledger: it was renamed, or is another task"
      ),
      help: Wording(
        zh:
          "改了题目的，先在 Content/tasks.csv 改成新题目，在 Content/adjustments.csv 记一行更名；换了任务的，加 --leave-open 作为新任务导入，原任务和它的月报不动",
        en:
          "if it was renamed, rename it in Content/tasks.csv and enter that into Content/adjustments.csv first; if it is another, --leave-open takes it in as a new task and leaves the old one with its reports"
      ),
      read: new, excerpt: new)
  }

  static func missingFromLedger(_ rows: [LedgerMerge.Missing], file: String) -> Finding {
    let names = rows.map { RowName.text($0.key, $0.title) }
    return Finding(
      "missing-from-ledger", .warning, at: rows.first?.place ?? Place(file: file),
      Wording(
        zh: "有 \(names.count) 行不在这次的台账里，没有改动：\(RowName.list(names))",
        en: "\(names.count) rows are not in this ledger and stay as they are: \(RowName.list(names))"),
      help: Wording(
        zh: "已经取消的，不加 --no-record，用 --dated 日期 --basis 文号 记为取消",
        en:
          "those that were given up are entered as cancelled by --dated DAY --basis TEXT instead of --no-record"
      ))
  }
}
