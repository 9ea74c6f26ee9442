internal import Dates
internal import Model
package import Workbooks

/// Draws a department's form as a workbook.
package enum FormWorkbook {
  /// The workbook's bytes; the same form gives the same bytes.
  package static func bytes(of form: DepartmentForm) throws(WorkbookError) -> [UInt8] {
    let title = "\(form.programme) \(form.span) \(form.departmentName)"
    return try WorkbookWriter.bytes(created: form.identity.month.firstDay, title: title) {
      workbook throws(WorkbookError) in
      if !form.tasks.isEmpty { try taskSheet(of: form).write(to: workbook) }
      if !form.indicators.isEmpty { try indicatorSheet(of: form).write(to: workbook) }
      try FormHelpSheet(form: form).write(to: workbook)
      try IssueSheet(form: form).write(to: workbook)
    }
  }

  private static func taskSheet(of form: DepartmentForm) -> FormSheet {
    let month = form.identity.month
    return FormSheet(
      name: "任务", emptyAdvice: "没有进展的任务整行空着", form: form,
      columns: issuedTaskColumns.map { column($0, of: form) },
      rows: form.tasks.map { task in issuedTaskColumns.map { value($0, of: task, month) } },
      leastHeight: 66)
  }

  private static func indicatorSheet(of form: DepartmentForm) -> FormSheet {
    let month = form.identity.month
    return FormSheet(
      name: "指标", emptyAdvice: "没有新读数的指标不用填", form: form,
      columns: IndicatorFormColumn.allCases.map { column($0, of: form) },
      rows: form.indicators.map { indicator in
        IndicatorFormColumn.allCases.map { value($0, of: indicator, month) }
      }, leastHeight: 40)
  }

  /// A label with its unit in a line of its own.
  private static func heading(_ label: String) -> String {
    label.unicodeScalars.map { $0 == "(" ? "\n(" : String($0) }.joined()
  }

  /// The form leaves out who reports: it is the department that it was sent to.
  private static let issuedTaskColumns = TaskFormColumn.allCases.filter { $0 != .reportedBy }
}

// MARK: The sheet of tasks

extension FormWorkbook {
  private static func column(_ column: TaskFormColumn, of form: DepartmentForm) -> FormSheet.Column {
    var drawn = FormSheet.Column(
      label: heading(column.label), width: width(of: column), isAsked: column.target != nil)
    switch column {
    case .number, .deadline, .lastProgress: drawn.alignment = .centre
    case .progress:
      drawn.alignment = .centre
      drawn.rule = CellRule(
        limit: .number(0...100), title: "本月进度", message: "填 0 到 100 的数，不写百分号；全部完成填 100，并写完成日期。")
    case .completedOn:
      askForDay(&drawn, "完成日期", "全部完成的那一天，如 2019-07-28；没有完成就空着。", within: form.period)
    case .reportedOn:
      let days = Period(spanning: form.identity.month.firstDay, form.dueDay)
      askForDay(&drawn, "填报日期", "填表的那一天，不晚于 \(form.dueDay)。", within: days)
    default: break
    }
    return drawn
  }

  private static func askForDay(
    _ column: inout FormSheet.Column, _ title: String, _ message: String, within period: Period
  ) {
    column.alignment = .centre
    column.numberFormat = "yyyy-mm-dd"
    column.rule = CellRule(limit: .day(period), title: title, message: message)
  }

  private static func width(of column: TaskFormColumn) -> Double {
    switch column {
    case .number: 6
    case .title: 24
    case .deadline, .completedOn, .reportedOn: 11.5
    case .lastProgress, .progress: 8.5
    case .lastSummary: 26
    case .summary: 30
    case .problem, .nextStep: 21
    case .internalRemark, .reportedBy: 13
    }
  }

  private static func value(
    _ column: TaskFormColumn, of task: DepartmentForm.TaskLine, _ month: Month
  ) -> SheetWriter.Value {
    switch column {
    case .number: .text(task.number.text)
    case .title: .text(task.title)
    case .deadline: .text(task.deadline)
    case .lastProgress: task.last.map { .number($0.progress) } ?? .text("未报")
    case .lastSummary: .text(task.last.map { lastSummary($0, month) } ?? "")
    default: .blank
    }
  }

  /// What was said last, with its month where that is not the month before.
  private static func lastSummary(_ report: Report, _ month: Month) -> String {
    report.month == month.previous ? report.summary : "（\(report.month.chinese)）\(report.summary)"
  }
}

// MARK: The sheet of indicators

extension FormWorkbook {
  private static func column(_ column: IndicatorFormColumn, of form: DepartmentForm) -> FormSheet.Column {
    var drawn = FormSheet.Column(
      label: heading(column.label), width: width(of: column), isAsked: column.target != nil)
    switch column {
    case .unit, .aim, .deadline, .lastValue: drawn.alignment = .centre
    case .lastDay:
      drawn.alignment = .centre
      drawn.numberFormat = "yyyy-mm-dd"
    case .date:
      let days = Period(spanning: form.period.start, form.identity.month.lastDay)
      askForDay(&drawn, "读数日期", "这个读数是哪一天的；月末的就不用改。", within: days)
    case .value:
      drawn.alignment = .centre
      drawn.rule = CellRule(
        limit: .number(-1e12...1e12), title: "读数", message: "只填数，不写单位；没有新的读数就空着。")
    case .source:
      let sources = form.indicators.flatMap(\.sources) + [form.departmentName]
      var once: [String] = []
      for source in sources where !once.contains(source) { once.append(source) }
      drawn.rule = CellRule(limit: .suggestions(once), title: "数据来源", message: "从以前用过的里选，或另写。")
    default: break
    }
    return drawn
  }

  private static func width(of column: IndicatorFormColumn) -> Double {
    switch column {
    case .id: 20
    case .title, .source: 24
    case .unit: 14
    case .aim, .lastValue, .value: 10
    case .deadline, .lastDay, .date: 11.5
    case .note: 34
    }
  }

  private static func value(
    _ column: IndicatorFormColumn, of indicator: DepartmentForm.IndicatorLine, _ month: Month
  ) -> SheetWriter.Value {
    switch column {
    case .id: .text(indicator.id.text)
    case .title: .text(indicator.name)
    case .unit: .text(indicator.unit)
    case .aim: .text(indicator.target)
    case .deadline: .text(indicator.deadline)
    case .lastValue: indicator.last.map { .number($0.value) } ?? .text("无")
    case .lastDay: indicator.last.map { .day($0.day) } ?? .blank
    case .date: .day(month.lastDay)
    case .value, .source, .note: .blank
    }
  }
}
