internal import Dates
internal import Diagnostics

/// What the intake says of single cells.
extension Finding {
  static func unclearDeadline(_ problem: DeadlineProblem, _ cell: EntryText) -> Finding {
    let words = TextBudget.name(HeaderText.singleLine(cell.text))
    return Finding(
      "unclear-deadline", at: cell.place, problem.summary(of: words), help: problem.help, read: words,
      excerpt: words)
  }

  static func unclearDepartments(_ problem: DepartmentProblem, _ cell: EntryText) -> Finding {
    let words = TextBudget.name(HeaderText.singleLine(cell.text))
    return Finding(
      "unclear-departments", at: cell.place, problem.summary(of: words), help: problem.help, read: words,
      excerpt: words.isEmpty ? nil : words)
  }

  static func unclearOwners(_ problem: OwnerProblem, _ cell: EntryText) -> Finding {
    let words = TextBudget.name(HeaderText.singleLine(cell.text))
    return Finding(
      "unclear-owners", at: cell.place, problem.summary, help: problem.help, read: words, excerpt: words)
  }

  static func unclearDates(_ cell: EntryText, count: Int) -> Finding {
    let words = TextBudget.name(HeaderText.singleLine(cell.text))
    return Finding(
      "unclear-dates", at: cell.place,
      Wording(
        zh: "这一列有 \(count) 个像“\(words)”的日期，看不出先写日还是先写月",
        en:
          "\(count) dates of this column are like '\(words)': it is not clear whether the day or the month comes first"
      ),
      help: Wording(
        zh: "用 --dates day-first（先写日）或 --dates month-first（先写月）指明，或写成 2019-03-01 的样子",
        en: "say it by --dates day-first or --dates month-first, or write days like 2019-03-01"),
      read: words, excerpt: words)
  }

  static func unclearStart(_ cell: EntryText) -> Finding {
    let words = TextBudget.name(HeaderText.singleLine(cell.text))
    return Finding(
      "unclear-start", .warning, at: cell.place,
      Wording(
        zh: "开始时间“\(words)”不是一个日期，记为“待定”，不算序时进度；原文保留在“\(OpenWords.startColumn)”列",
        en:
          "the start '\(words)' is no day and is taken as unsettled, without a schedule; the words are kept in the column '\(OpenWords.startColumn)'"
      ),
      help: Wording(zh: "写成 2019-03-01 的样子", en: "write it like 2019-03-01"), read: words, excerpt: words)
  }

  static func unclearProgress(_ problem: ProgressText.Problem, _ cell: EntryText) -> Finding {
    let words = TextBudget.name(HeaderText.singleLine(cell.text))
    return Finding(
      "unclear-progress", at: cell.place, problem.summary(of: words),
      help: Wording(
        zh: "写成 60% 或 60 的样子；做完的写“已完成”，没有开始的写“未启动”",
        en: "write it like 60% or 60, or 'completed' or 'not started'"), read: words, excerpt: words)
  }

  static func unclearCompletion(_ cell: EntryText) -> Finding {
    let words = TextBudget.name(HeaderText.singleLine(cell.text))
    return Finding(
      "unclear-completion", at: cell.place,
      Wording(zh: "看不出“\(words)”是哪一天完成的", en: "it is not clear on which day '\(words)' is"),
      help: Wording(zh: "写成 2019-06-15 的样子", en: "write it like 2019-06-15"), read: words, excerpt: words)
  }

  static func textsWithoutProgress(_ cell: EntryText) -> Finding {
    Finding(
      "no-progress", .warning, at: cell.place,
      Wording(
        zh: "这一行没有写进度，它的进展情况、问题和下一步没有写进月报，原样保留在台账的列里",
        en:
          "this row has no progress, so what it says of the month is in no report; it is kept in columns of its own"
      ),
      help: Wording(zh: "要写月报就填上进度，没有开始的写 0%", en: "fill in the progress, 0% where nothing was begun"))
  }

  static func emptyTitle(at place: Place, _ entry: SheetEntry) -> Finding {
    Finding(
      "empty-title", at: place,
      Wording(zh: "这一行没有写任务", en: "this row names no task"),
      help: Wording(zh: "填上任务；不是任务的行请从台账删去", en: "fill in the task, or remove the row from the ledger"))
  }

  static func dateAsNumber(_ words: String, at place: Place) -> Finding {
    Finding(
      "date-as-number", at: place,
      Wording(
        zh: "序号“\(words)”是一个日期，多半是表格软件把 1-2 这样的编号改成了日期",
        en: "the number '\(words)' is a date; a spreadsheet probably made it of a number such as 1-2"),
      help: Wording(
        zh: "把序号一列设为文本格式，重新写上编号", en: "give the column the format Text, and write the number again"),
      read: words)
  }

  static func numbersRenewed(_ place: Place, count: Int) -> Finding {
    Finding(
      "numbers-renewed", .warning, at: place,
      Wording(
        zh: "序号有重复（这里是第一处），\(count) 项任务已按顺序重新编号，原序号保留在“\(OpenWords.numberColumn)”列",
        en:
          "numbers stand twice, here for the first time: \(count) tasks are numbered in order, and the numbers "
          + "of the ledger are kept in the column '\(OpenWords.numberColumn)'"),
      help: Wording(
        zh: "编号用于网址；要用别的编号就先在台账里改好", en: "numbers become addresses; for others, mend the ledger first"))
  }

  static func unclearDirection(_ name: String, at place: Place) -> Finding {
    Finding(
      "unclear-direction", at: place,
      Wording(
        zh: "看不出指标“\(name)”是越高越好还是越低越好",
        en: "it is not clear whether the indicator '\(name)' is to rise or to fall"),
      help: Wording(
        zh: "加一列“方向”，写“不低于”“不高于”或“区间”；或在目标值前写 ≥ ≤",
        en:
          "add a column 'direction' that says at-least, at-most or between, or write ≥ or ≤ before the target"
      ),
      read: name)
  }

  static func unclearFigure(_ problem: FigureProblem, _ cell: EntryText, unit: String) -> Finding {
    let words = TextBudget.name(HeaderText.singleLine(cell.text))
    return Finding(
      "unclear-figure", at: cell.place, problem.summary(of: words, unit: unit),
      help: problem.help(unit: unit),
      read: words, excerpt: words)
  }

  static func twoUnits(_ first: String, _ second: String, at place: Place) -> Finding {
    Finding(
      "two-units", at: place,
      Wording(
        zh: "指标名称里的单位是“\(first)”，单位一栏是“\(second)”",
        en: "the name says the unit '\(first)', the column of units '\(second)'"),
      help: Wording(zh: "只留目标值所用的那一个", en: "keep the one that the target is in"))
  }

  static func directionAgainstSign(_ name: String, at place: Place) -> Finding {
    Finding(
      "unclear-direction", at: place,
      Wording(
        zh: "指标“\(TextBudget.name(name))”的方向和目标值前后的符号相反",
        en: "the direction of '\(TextBudget.name(name))' and the sign of its target say the opposite"),
      help: Wording(zh: "改成一致", en: "make them agree"))
  }

  static func repeatedIndicator(_ indicator: LedgerIndicator, first: Place) -> Finding {
    let name = TextBudget.name(indicator.name)
    return Finding(
      "repeated-indicator", at: indicator.place,
      Wording(
        zh: "指标“\(name)”又出现了一次，看不出是不是同一个",
        en: "the indicator '\(name)' stands here again, and it is not clear whether it is the same"),
      help: Wording(
        zh: "同一指标分年的数要有“年份”一列，年份和数值以外的各列写得一样；不同的指标写出不同的名称或编号",
        en:
          "rows of one indicator need a column 'year' and must agree in all else; give different ones different names or ids"
      ),
      read: name, related: [.init(first, Wording(zh: "第一次在这里", en: "it stands here first"))])
  }

  /// An indicator whose unit is written nowhere; the figures of a share can then mean two things.
  static func noUnit(_ name: String, isShare: Bool, at place: Place) -> Finding {
    let name = TextBudget.name(name)
    return Finding(
      "no-unit", isShare ? .error : .warning, at: place,
      Wording(
        zh: "指标“\(name)”没有写计量单位" + (isShare ? "，看不出是百分数还是小数" : "，记为“—”"),
        en: "the indicator '\(name)' has no unit"
          + (isShare ? ", so it is not clear whether it is in percent" : "; '—' stands for it")),
      help: Wording(
        zh: "加一列“计量单位”，或写在指标名称后面的括号里", en: "add a column 'unit', or write it in brackets behind the name"),
      read: name)
  }

  static func noTarget(_ name: String, at place: Place) -> Finding {
    Finding(
      "no-target", at: place,
      Wording(zh: "指标“\(name)”没有目标值", en: "the indicator '\(name)' has no target"),
      help: Wording(zh: "填上目标值", en: "fill in the target"))
  }

  static func deadlineOfAnotherYear(_ day: Day, of column: String, _ cell: EntryText) -> Finding {
    let words = TextBudget.name(HeaderText.singleLine(cell.text))
    return Finding(
      "unclear-period", at: cell.place,
      Wording(
        zh: "完成时限是 \(day)，最后的目标却在“\(column)”一列",
        en: "the deadline is \(day), but the last target stands in '\(column)'"),
      help: Wording(zh: "改成同一年，或删去一个", en: "make them the same year, or leave one out"), read: words)
  }

  static func noTargetDay(_ name: String, at place: Place) -> Finding {
    Finding(
      "no-target-day", at: place,
      Wording(
        zh: "看不出指标“\(name)”的目标值要在哪一年达到", en: "it is not clear by which year '\(name)' is to reach its target"),
      help: Wording(
        zh: "在目标值的列名里写年份（2025年目标），或加一列“完成时限”，或用 --year 指定",
        en:
          "write the year into the header of the target (Target 2025), add a column 'deadline', or use --year"
      ))
  }
}
