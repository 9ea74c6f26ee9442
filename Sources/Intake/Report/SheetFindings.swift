internal import Diagnostics

/// What the intake says of sheets and their columns.
extension Finding {
  static func noTable(files: [String], seen: [Wording]) -> Finding {
    Finding(
      "no-table", at: Place(file: files.first ?? ""),
      Wording(
        zh: "没有找到台账，也没有找到指标表；看到的是：" + seen.map(\.zh).joined(separator: "；"),
        en: "neither a ledger nor a table of indicators was found; seen were: "
          + seen.map(\.en).joined(separator: "; ")
      ),
      help: Wording(
        zh: "表头要有任务一列（如“工作任务”）和责任单位、责任人或完成时限中的一列；列名特别时用 --map 列=字段 指明",
        en: "a header names the tasks and a department, an owner or a deadline; for other names, "
          + "say what they mean by --map COLUMN=FIELD"))
  }

  static func ambiguousColumns(_ field: Field, _ columns: [UnderstoodColumn], _ kind: TableKind) -> Finding {
    let names = columns.map(\.name)
    let display = (Field.reported.contains(field) ? .reports : FieldNames.of(kind)).display(field)
    let (first, others) = (names.first ?? "", names.dropFirst())
    let maps = ["--map '\(first)=\(field.rawValue)'"] + others.map { "--map '\($0)=-'" }
    return Finding(
      "ambiguous-column", at: columns.first?.place ?? Place(file: ""),
      Wording(
        zh: "\(names.map { "“\($0)”" }.joined(separator: "和"))都可以是“\(display)”",
        en: "\(names.map { "'\($0)'" }.joined(separator: " and ")) can each be '\(display)'"),
      help: Wording(
        zh: "指明用哪一列，如 \(maps.joined(separator: " "))（“-”表示只原样保留）",
        en: "say which one it is, such as \(maps.joined(separator: " ")) ('-' keeps a column only as it is)"),
      read: first,
      related: columns.dropFirst().map { .init($0.place, Wording(zh: "另一列在这里", en: "the other column")) })
  }

  /// What has to be said of columns by period before their values can be taken.
  static func unclearPeriod(_ question: IndicatorColumns.Question, leavesOpen: Bool) -> Finding {
    func finding(_ column: UnderstoodColumn, _ summary: Wording, _ help: Wording) -> Finding {
      Finding(
        "unclear-period", leavesOpen ? .warning : .error, at: column.place, summary, help: help,
        read: column.name)
    }
    switch question {
    case .oneOf(let field, let columns): return .ambiguousColumns(field, columns, .indicators)
    case .sameDay(let first, let second):
      var finding = finding(
        second,
        Wording(
          zh: "“\(first.name)”和“\(second.name)”是同一天的数",
          en: "'\(first.name)' and '\(second.name)' are for one day"),
        Wording(
          zh: "只留一列：--map '\(second.name)=-'（“-”表示只原样保留）",
          en: "take one of them: --map '\(second.name)=-' ('-' keeps a column only as it is)"))
      finding.severity = .error
      finding.related = [.init(first.place, Wording(zh: "另一列在这里", en: "the other column"))]
      return finding
    case .noYear(let column):
      return finding(
        column,
        Wording(zh: "看不出“\(column.name)”是哪一年的", en: "it is not clear which year '\(column.name)' is for"),
        Wording(
          zh: "用 --year 2019 指明，或在列名里写年份", en: "say it by --year 2019, or write the year into the header"))
    case .programmeEnd(let year, let column):
      var finding = finding(
        column,
        Wording(
          zh: "标题里的年份是 \(year)，“\(column.name)”更晚，看不出方案到哪一年，哪一列是指标的目标值",
          en:
            "the title names \(year), and '\(column.name)' is later: it is not clear in which year the programme ends, whose target is the indicator's"
        ),
        Wording(
          zh: "用 --year \(year) 指明方案的最后一年；更晚的目标不要的用 --map '\(column.name)=-'",
          en:
            "say the programme's last year by --year \(year), or keep a later target only as it is by --map '\(column.name)=-'"
        ))
      finding.severity = .error
      return finding
    case .unsaid(let column):
      return finding(
        column,
        Wording(
          zh: "“\(column.name)”晚于目标值的年份，看不出是目标还是实际",
          en:
            "'\(column.name)' is later than the target, and it is not clear whether it is a target or an actual"
        ),
        Wording(
          zh: "列名里写明“目标”或“完成”；只原样保留用 --map '\(column.name)=-'",
          en: "say 'target' or 'actual' in the header, or keep it as it is by --map '\(column.name)=-'"))
    }
  }

  static func missingColumn(_ field: Field, _ reading: ColumnReading, at place: Place) -> Finding {
    let isReported = Field.reported.contains(field)
    let display = (isReported ? .reports : FieldNames.of(reading.kind)).display(field)
    let names = reading.columns.map(\.name)
    let example = isReported ? "列名" : reading.columns.first { $0.role == .extra }?.name ?? names.first ?? ""
    return Finding(
      "no-column", at: place,
      Wording(
        zh: "没有找到“\(display)”列；表头是：\(names.joined(separator: "、"))",
        en: "no column is '\(display)'; the header reads: \(names.joined(separator: ", "))"),
      help: Wording(
        zh: "指明是哪一列，如 --map '\(example)=\(field.rawValue)'",
        en: "say which one it is, such as --map '\(example)=\(field.rawValue)'"))
  }

  static func noDeadlines(_ count: Int, hasColumn: Bool, at place: Place) -> Finding {
    Finding(
      "no-deadline", .warning, at: place,
      Wording(
        zh: hasColumn ? "有 \(count) 项任务没有写完成时限，记为“待定”" : "没有“完成时限”列，\(count) 项任务都记为“待定”",
        en: hasColumn
          ? "\(count) tasks have no deadline and are taken as unsettled"
          : "there is no column of deadlines; all \(count) tasks are taken as unsettled"),
      help: Wording(zh: "知道时限后填上", en: "fill them in once they are settled"))
  }

  static func hiddenRows(_ count: Int, at place: Place) -> Finding {
    Finding(
      "hidden-rows", .warning, at: place,
      Wording(zh: "有 \(count) 行在工作簿里隐藏，也读取了", en: "\(count) rows that the workbook hides were read too"),
      help: Wording(zh: "不要的行请删去", en: "remove the rows that do not belong to it"))
  }

  static func unreadColumn(_ column: UnderstoodColumn) -> Finding {
    Finding(
      "unread-column", .warning, at: column.place,
      Wording(
        zh: "“\(column.name)”一列没有读成目标或读数，只原样保留",
        en: "'\(column.name)' was taken neither for targets nor for readings, and is only kept"),
      help: Wording(
        zh: "是目标或完成值的，列名写成“2019年目标”“2019年6月完成”的样子；不是的用 --map '\(column.name)=-'",
        en: "call it like 'Target 2019' or 'Actual June 2019' if it is one, else say --map '\(column.name)=-'"
      ),
      read: column.name)
  }

  static func hiddenColumns(_ names: [String], at place: Place) -> Finding {
    Finding(
      "hidden-columns", .warning, at: place,
      Wording(
        zh: "有 \(names.count) 列在工作簿里隐藏，也读取了：\(names.joined(separator: "、"))",
        en: "\(names.count) columns that the workbook hides were read too: \(names.joined(separator: ", "))"),
      help: Wording(
        zh: "不要的列请删去，或用 --map 列=- 只原样保留", en: "remove those that do not belong to it, or say --map COLUMN=-"))
  }

  static func emptyCategory(at place: Place) -> Finding {
    Finding(
      "empty-category", .warning, at: place,
      Wording(
        zh: "这一行当作类别，但下面没有任务", en: "this row was taken for a category, but no task stands below it"),
      help: Wording(zh: "如果是任务，请补上责任单位或完成时限", en: "if it is a task, fill in its department or deadline"))
  }

  /// A text that is too long to be interpreted.
  static func errorCell(_ cell: EntryText) -> Finding {
    let words = TextBudget.excerpt(cell.text)
    return Finding(
      "excel-error", at: cell.place,
      Wording(zh: "这一格是错误值“\(words)”", en: "this cell holds the error '\(words)'"),
      help: Wording(zh: "在原表里改正公式，再粘贴为数值", en: "mend the formula in the sheet, then paste the value"),
      read: words, excerpt: words)
  }

  static func longText(_ cell: EntryText, _ severity: Severity) -> Finding {
    let count = cell.text.unicodeScalars.count
    let excerpt = TextBudget.excerpt(cell.text)
    let isPiled = TextBudget.hasPiledMarks(cell.text)
    return Finding(
      "long-text", severity, at: cell.place,
      isPiled
        ? Wording(
          zh: "这里的一个字上叠了太多附加符号，没有解读",
          en: "a letter of this text bears too many combining marks, and the text was not interpreted")
        : Wording(
          zh: "这里有 \(count) 个字，太长，没有解读：“\(excerpt)”",
          en: "the text has \(count) characters, which is too long, and was not interpreted: '\(excerpt)'"),
      help: Wording(
        zh: "一格最多写 \(TextBudget.cell) 字，序号、单位名称、类别和计量单位最多 \(TextBudget.name) 字；说明文字另写一列“工作要求”或“备注”",
        en:
          "keep a cell within \(TextBudget.cell) characters, a number, a department's name, a category or a unit "
          + "within \(TextBudget.name); explanations belong into a column 'requirement' or into remarks"),
      read: excerpt, excerpt: excerpt)
  }

  static func noRows(_ kind: TableKind, at place: Place) -> Finding {
    Finding(
      "no-rows", at: place,
      Wording(zh: "表头下面没有一行任务或指标", en: "there is no task or indicator below the header"),
      help: Wording(zh: "检查是否选错了工作表", en: "check whether this is the right sheet"))
  }
}
