/// The columns of `tasks.csv` (台账).
enum TaskColumn: Int, ColumnKey {
  case number, title, workstream, departments, owners, posts, supporting, start, deadline, deadlineWords,
    category,
    clause, action
  case weight, reporting, requirement, internalRemark

  var names: ColumnNames {
    switch self {
    case .number: .required("number", "序号", "编号", "任务序号")
    case .title: .required("title", "工作目标任务", "任务", "工作任务", "目标任务", "任务名称")
    case .workstream: .required("workstream", "工作板块", "板块")
    case .departments: .required("departments", "牵头单位", "责任单位", "department")
    case .owners: .required("owners", "责任人", "owner")
    case .posts: .optional("posts", "职务", "post")
    case .supporting: .optional("support", "配合单位", "supporting")
    case .start: .optional("start", "开始时间", "开始日期", "启动时间")
    case .deadline: .required("deadline", "完成时限", "完成时间", "时限")
    case .deadlineWords: .optional("deadline_words", "时限原文")
    case .category: .optional("category", "类别")
    case .clause: .optional("clause", "条款", "依据")
    case .action: .optional("action", "专项行动", "special_action")
    case .weight: .optional("weight", "权重")
    case .reporting: .optional("reporting", "报送频次", "报送周期")
    case .requirement: .optional("requirement", "工作要求", "要求")
    case .internalRemark: .optional("internal_remark", "备注", "内部备注")
    }
  }

  var content: ColumnContent {
    switch self {
    case .start, .deadline, .weight: .figures
    case .internalRemark: .internalText
    case .owners, .posts: .people
    default: .publicText
    }
  }
}

/// The columns of `commitments.csv` (方案事项).
enum CommitmentColumn: Int, ColumnKey {
  case id, clause, workstream, title, tasks

  var names: ColumnNames {
    switch self {
    case .id: .required("id", "编号", "序号")
    case .clause: .optional("clause", "条款", "依据")
    case .workstream: .required("workstream", "工作板块", "板块")
    case .title: .required("title", "方案事项", "事项", "commitment")
    case .tasks: .required("tasks", "对应任务", "台账任务", "ledger_tasks")
    }
  }

  var content: ColumnContent { .publicText }
}

/// The columns of `indicators.csv` (指标).
enum IndicatorColumn: Int, ColumnKey {
  case id, name, unit, direction, accumulates, baseline, target, deadline, reporting, workstream, tasks,
    clause

  var names: ColumnNames {
    switch self {
    case .id: .required("id", "编号")
    case .name: .required("name", "指标", "指标名称", "名称")
    case .unit: .required("unit", "单位", "计量单位")
    case .direction: .required("direction", "方向")
    case .accumulates: .optional("accumulates", "累计或时点")
    case .baseline: .optional("baseline", "基期值", "基数")
    case .target: .required("target", "目标值", "目标")
    case .deadline: .required("deadline", "完成时限", "时限")
    case .reporting: .optional("reporting", "报送频次", "报送周期")
    case .workstream: .required("workstream", "工作板块", "板块")
    case .tasks: .optional("tasks", "对应任务", "任务")
    case .clause: .optional("clause", "条款", "依据")
    }
  }

  var content: ColumnContent {
    switch self {
    case .baseline, .target, .deadline: .figures
    default: .publicText
    }
  }
}

/// The columns of `targets.csv`: interim targets, and those that other clauses give.
enum TargetColumn: Int, ColumnKey {
  case indicator, date, value, clause

  var names: ColumnNames {
    switch self {
    case .indicator: .required("indicator", "指标", "指标编号")
    case .date: .required("date", "日期", "时限")
    case .value: .required("value", "目标值", "数值")
    case .clause: .optional("clause", "条款", "依据")
    }
  }

  var content: ColumnContent {
    switch self {
    case .date, .value: .figures
    default: .publicText
    }
  }
}

/// The columns of `readings.csv` (读数).
package enum ReadingColumn: Int, ColumnKey {
  case indicator, date, value, source, note

  package var names: ColumnNames {
    switch self {
    case .indicator: .required("indicator", "指标", "指标编号")
    case .date: .required("date", "日期")
    case .value: .required("value", "读数", "数值", "现值")
    case .source: .optional("source", "来源", "数据来源")
    case .note: .optional("note", "备注", "说明")
    }
  }

  package var content: ColumnContent {
    switch self {
    case .date, .value: .figures
    default: .publicText
    }
  }
}

/// The columns of `overrides.csv`: lamps set by hand.
enum OverrideColumn: Int, ColumnKey {
  case task, month, lamp, reason, date

  var names: ColumnNames {
    switch self {
    case .task: .required("task", "任务", "序号")
    case .month: .required("month", "月份")
    case .lamp: .required("lamp", "亮灯")
    case .reason: .required("reason", "理由", "原因")
    case .date: .required("date", "日期")
    }
  }

  var content: ColumnContent {
    switch self {
    case .month, .date: .figures
    default: .publicText
    }
  }
}

/// The columns of `adjustments.csv`: the record of what changed, since when and why (调整记录).
package enum AdjustmentColumn: Int, ColumnKey {
  case date, task, indicator, department, kind, month, figure, from, to, basis, reason

  package var names: ColumnNames {
    switch self {
    case .date: .required("date", "日期", "调整日期")
    case .task: .optional("task", "任务", "任务序号")
    case .indicator: .optional("indicator", "指标", "指标编号")
    case .department: .optional("department", "单位")
    case .kind: .required("kind", "调整类型", "类型")
    case .month: .optional("month", "更正月份", "月份")
    case .figure: .optional("figure", "更正项目", "项目")
    case .from: .required("from", "原值", "调整前")
    case .to: .required("to", "新值", "调整后")
    case .basis: .optional("basis", "依据", "文号")
    case .reason: .optional("reason", "理由", "原因")
    }
  }

  package var content: ColumnContent {
    switch self {
    case .date, .month: .figures
    default: .publicText
    }
  }
}

/// The columns of a closed month, `closed/2019-06.csv`: a row is a closing, a total, a task or an indicator.
enum ClosedColumn: Int, ColumnKey {
  case record, id, name, lamp, computedLamp, progress, reportMonth, duty, share, deadline, leads, weight,
    value,
    date, target, targetDate, state, count, reason

  var names: ColumnNames {
    switch self {
    case .record: .required("record", "记录")
    case .id: .required("id", "编号")
    case .name: .optional("name", "名称")
    case .lamp: .required("lamp", "亮灯")
    case .computedLamp: .required("rule_lamp", "按规则")
    case .progress: .required("progress", "进度")
    case .reportMonth: .required("report_month", "月报月份")
    case .duty: .required("report", "报送")
    case .share: .required("schedule_share", "序时进度")
    case .deadline: .required("deadline", "完成时限")
    case .leads: .required("leads", "牵头单位")
    case .weight: .required("weight", "权重")
    case .value: .required("value", "现值")
    case .date: .required("date", "日期")
    case .target: .required("target", "目标值")
    case .targetDate: .required("target_date", "目标日期")
    case .state: .required("state", "状态")
    case .count: .required("count", "项数")
    case .reason: .optional("reason", "理由")
    }
  }

  var content: ColumnContent {
    switch self {
    case .record, .id, .name, .reason, .leads: .publicText
    default: .figures
    }
  }
}

/// The columns of a month's reports (月报), `reports/2019-06.csv`.
package enum ReportColumn: Int, ColumnKey {
  case task, progress, completedOn, summary, problem, nextStep, internalRemark, reportedBy, reportedOn

  package var names: ColumnNames {
    switch self {
    case .task: .required("task", "任务", "序号", "任务序号")
    case .progress: .required("progress", "进度", "完成进度")
    case .completedOn: .optional("completed_on", "完成日期")
    case .summary: .optional("summary", "进展情况", "进展")
    case .problem: .optional("problem", "存在问题", "问题")
    case .nextStep: .optional("next_step", "下一步", "下一步工作")
    case .internalRemark: .optional("internal_remark", "内部备注", "备注")
    case .reportedBy: .optional("reported_by", "填报单位", "报送单位")
    case .reportedOn: .optional("reported_on", "填报日期", "报送日期")
    }
  }

  package var content: ColumnContent {
    switch self {
    case .progress, .completedOn, .reportedOn: .figures
    case .internalRemark: .internalText
    default: .publicText
    }
  }
}
