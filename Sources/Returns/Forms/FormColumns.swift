internal import Diagnostics
internal import Loading

/// The columns of the sheet of tasks (任务).
enum TaskFormColumn: FormColumn {
  case number, title, deadline, lastProgress, lastSummary
  case progress, completedOn, summary, problem, nextStep, internalRemark, reportedOn, reportedBy

  static let subject = Wording(zh: "任务", en: "task")
  static let key = number
  static let figure = progress
  static let figureUnit: Self? = nil
  static let incidental = [reportedOn, reportedBy]

  var names: [String] {
    switch self {
    case .number: ["序号", "任务序号", "task", "number"]
    case .title: ["任务", "工作任务", "title"]
    case .deadline: ["完成时限", "deadline"]
    case .lastProgress: ["上月进度(%)"]
    case .lastSummary: ["上月进展"]
    case .progress: ["本月进度(%)", "进度", "progress"]
    case .completedOn: ["完成日期", "completed_on"]
    case .summary: ["进展情况", "进展", "summary"]
    case .problem: ["存在问题", "问题", "problem"]
    case .nextStep: ["下一步工作", "下一步", "next_step"]
    case .internalRemark: ["内部备注", "备注", "internal_remark"]
    case .reportedOn: ["填报日期", "reported_on"]
    case .reportedBy: ["填报单位", "reported_by"]
    }
  }

  var target: ReportColumn? {
    switch self {
    case .number, .title, .deadline, .lastProgress, .lastSummary: nil
    case .progress: .progress
    case .completedOn: .completedOn
    case .summary: .summary
    case .problem: .problem
    case .nextStep: .nextStep
    case .internalRemark: .internalRemark
    case .reportedOn: .reportedOn
    case .reportedBy: .reportedBy
    }
  }
}

/// The columns of the sheet of indicators (指标).
enum IndicatorFormColumn: FormColumn {
  case id, title, unit, aim, deadline, lastValue, lastDay
  case date, value, source, note

  static let subject = Wording(zh: "指标", en: "indicator")
  static let key = id
  static let figure = value
  static let figureUnit: Self? = .unit
  static let incidental = [date]

  var names: [String] {
    switch self {
    case .id: ["指标编号", "编号", "indicator", "id"]
    case .title: ["指标", "指标名称", "name"]
    case .unit: ["计量单位", "unit"]
    case .aim: ["目标值", "target"]
    case .deadline: ["完成时限", "deadline"]
    case .lastValue: ["上次读数"]
    case .lastDay: ["上次日期"]
    case .date: ["读数日期", "日期", "date"]
    case .value: ["读数", "本月读数", "value"]
    case .source: ["数据来源", "来源", "source"]
    case .note: ["说明", "note"]
    }
  }

  var target: ReadingColumn? {
    switch self {
    case .id, .title, .unit, .aim, .deadline, .lastValue, .lastDay: nil
    case .date: .date
    case .value: .value
    case .source: .source
    case .note: .note
    }
  }
}
