/// A column that ledgers of offices have, with the names people give it.
package struct LedgerColumn: Sendable {
  /// The English name that our own tables use: `deadline`.
  package let id: String
  /// The id with its Chinese name, as findings show it.
  package let display: String
  /// The names under which our own tables have the column, the id first.
  package let ownNames: [String]
  /// Whether our own tables cannot do without it.
  package let isRequired: Bool
  /// The names in classes; one of an earlier class is preferred where names of several classes stand in a header.
  package let classes: [[String]]

  fileprivate init(_ names: ColumnNames, _ ledgerNames: [[String]]) {
    id = names.id
    display = names.display
    let own = names.all
    ownNames = own
    isRequired = names.isRequired
    let later = Set(ledgerNames.dropFirst().flatMap { $0 })
    let first = own.filter { !later.contains($0) } + (ledgerNames.first ?? [])
    classes = [first] + ledgerNames.dropFirst()
  }
}

/// The columns that the intake looks for in the tables of other offices.
///
/// These are the columns of our own tables under every name of `TableColumns`, and under the names below.
package enum LedgerColumns {
  package static let tasks = TaskColumn.allCases.map { LedgerColumn($0.names, $0.ledgerNames) }
  package static let indicators = IndicatorColumn.allCases.map { LedgerColumn($0.names, $0.ledgerNames) }
  package static let reports = ReportColumn.allCases.map { LedgerColumn($0.names, $0.ledgerNames) }
  package static let targets = TargetColumn.allCases.map { LedgerColumn($0.names, []) }
  package static let readings = ReadingColumn.allCases.map { LedgerColumn($0.names, []) }
  package static let adjustments = AdjustmentColumn.allCases.map { LedgerColumn($0.names, []) }
}

extension TaskColumn {
  /// What offices call the column beyond the names that `tasks.csv` may use, the most telling class first.
  fileprivate var ledgerNames: [[String]] {
    switch self {
    case .number:
      [
        [
          "任务编号", "项目编号", "项目序号", "事项编号", "问题编号", "问题序号", "编码", "序", "项次", "No", "Nr", "#", "Ref", "Ref No",
          "Reference", "Action ID", "Action No", "Action Ref", "Action number", "Task ID", "Task No",
          "Item No",
          "Rec No", "Rec Ref", "Rec", "Recommendation No", "Recommendation number", "ID", "S/N", "SN",
          "Serial No", "Sl No",
        ],
        ["Item"],
      ]
    case .title: Self.titles
    case .workstream: [["所属板块", "重点领域", "Workstream", "Programme area", "Work stream"]]
    case .departments: Self.departmentNames
    case .owners: Self.ownerNames
    case .posts, .reporting: [[]]
    case .supporting:
      [
        [
          "配合部门", "协办单位", "协办部门", "参与单位", "参加单位", "协同单位", "配合责任单位", "协助单位", "配合", "协办", "责任配合单位",
          "会办单位", "协作单位", "参与部门", "协同部门", "配合科室", "Partners", "Partner", "Partner organisations",
          "Key partners", "Supporting departments", "Supporting department", "Supporting organisations",
          "Support from", "Delivery partners", "Other partners", "Supported by", "Supporting agencies",
          "Supporting agency", "Supporting partners",
        ]
      ]
    case .start:
      [
        [
          "启动时限", "起始时间", "计划开工时间", "开工时间", "开工日期", "计划开始时间", "Start", "Start date", "From",
          "Commencement", "Planned start",
        ],
        ["立项时间", "交办时间", "交办日期", "下达时间", "下达日期", "任务下达时间", "Date assigned", "Date raised"],
      ]
    case .deadline: Self.deadlineNames
    case .deadlineWords: [[]]
    case .category:
      [
        [
          "任务类别", "分类", "领域", "类型", "工作类别", "项目类别", "任务分类", "板块分类", "工作领域", "重点方向", "方面", "大类", "Theme",
          "Themes",
          "Priority", "Priorities", "Category", "Strategic priority", "Priority area", "Outcome area",
          "Pillar", "Strand", "Aim", "Focus area", "Focus areas", "Key area", "Key result area", "Work area",
          "Strategic goal", "Strategic objective", "Strategic theme", "任务类型", "工作方面", "所属领域", "工作板块名称",
        ]
      ]
    case .clause:
      [
        [
          "政策依据", "文件依据", "来源", "任务来源", "条目", "出处", "依据文件", "Source", "Clause", "Policy reference",
          "Plan reference",
          "Source document",
        ]
      ]
    case .action: [[]]
    case .weight: [["分值", "Weight", "Weighting"]]
    case .requirement:
      [
        [
          "工作标准", "目标要求", "验收标准", "任务要求", "完成标准", "工作目标及要求", "整改目标", "整改要求", "年度目标", "目标", "工作目标", "预期目标",
          "预期成果", "成果形式", "完成目标", "达到目标", "Success measure", "Success measures", "Success criteria",
          "Measure of success", "Measures of success", "Measure", "Measures", "Outcome", "Outcomes", "Output",
          "Outputs", "Expected outcome", "Expected outcomes", "Intended outcome", "Requirement",
          "Requirements", "Deliverables", "Description", "Details", "Detail", "How", "Milestone",
          "Milestones",
          "Key milestones", "Steps", "What will success look like",
        ]
      ]
    case .internalRemark: [["Remarks", "Remark", "Notes", "Note", "Comments", "Comment", "说明"]]
    }
  }

  /// The names of departments: those that lead, those that answer for a task, and names that may mean either.
  private static let departmentNames: [[String]] = [
    [
      "牵头部门", "牵头责任单位", "主责单位", "主责部门", "主办单位", "主办部门", "牵头科室", "牵头处室", "牵头", "主办", "整改牵头单位",
      "Lead department", "Lead departments", "Lead body", "Lead organisation", "Lead organization",
      "Lead agency", "Lead agencies", "Lead service", "Lead team", "Lead partner", "Lead directorate",
      "Lead division", "Lead office",
    ],
    [
      "责任单位", "责任部门", "责任主体", "主体责任单位", "整改责任单位", "责任科室", "责任处室", "责任股室", "责任分工", "分工",
      "Responsible department", "Responsible departments", "Responsible body", "Responsible organisation",
      "Responsible organization", "Responsible agency", "Responsible team", "Responsible office",
      "Responsible unit", "Responsible division", "Responsible service",
    ],
    [
      "包保单位", "包联单位", "挂钩单位", "主管单位", "主管部门", "行业主管部门", "承办单位", "承办部门", "承办科室", "实施单位", "实施主体", "整改单位",
      "完成单位", "落实单位", "建设单位", "项目单位",
      "Responsibility", "Owner organisation", "Owning department",
      "Department", "Departments", "Dept", "Directorate", "Division", "Service", "Service area", "Agency",
      "Team",
      "Implementing agency", "Implementing department", "Implementing partner",
    ],
    [
      "Lead", "Leads", "Led by", "Delivery lead", "Project lead", "Responsible", "Who", "By whom",
      "Assigned to",
    ],
    ["单位", "部门", "科室", "Responsible party", "Lead responsibility"],
  ]

  /// The names of owners, from those who do the work themselves to those who only answer for it.
  ///
  /// Leaders of the government (市领导, 分管领导) are none: they stand above the departments.
  private static let ownerNames: [[String]] = [
    [
      "责任人姓名", "责任人及电话", "责任人及联系电话", "责任人及联系方式", "责任人和联系电话", "责任人姓名及电话", "整改责任人", "Owner", "Owners",
      "Action owner", "Lead officer", "Lead officers",
      "Responsible officer", "Responsible officers", "Officer", "Responsible person", "Officer responsible",
      "Lead person",
    ],
    ["具体责任人", "直接责任人"],
    ["第一责任人", "主要责任人", "Accountable officer", "Accountable director"],
    ["部门责任人", "单位责任人", "牵头单位责任人", "责任单位责任人", "部门负责人", "单位负责人", "单位主要负责人", "Head of service"],
    ["负责人", "项目负责人", "Accountable", "Responsible lead", "Manager", "Project manager"],
    [
      "责任领导", "牵头领导", "Lead member", "Senior responsible owner", "SRO", "Sponsor", "Portfolio holder",
      "Executive sponsor",
    ],
    ["科室责任人", "科室负责人", "处室负责人", "股室负责人"],
    [
      "经办人", "具体经办人", "承办人", "联系人", "联络员", "联系人及电话", "联系人及联系方式", "经办人及联系方式", "Contact", "Contact officer",
      "Contact person",
    ],
    ["市级责任人", "区级责任人", "县级责任人"],
  ]

  /// The names of deadlines, from what is required to what is only planned or expected.
  private static let deadlineNames: [[String]] = [
    [
      "完成日期", "整改时限", "整改期限", "整改完成时限", "办结时限", "办理时限", "完成期限", "截止时间", "截止日期", "时限要求", "完成时间节点",
      "完成时间要求", "答复时限", "办结时间", "办结期限", "要求完成时间", "要求完成时限", "最终完成时限", "完成年限", "期限", "Deadline",
      "Due date", "Due", "Date due", "Target date", "Target completion date", "Target completion", "By when",
      "Complete by", "Due by", "Finish date",
    ],
    [
      "时间节点", "Completion date", "Completion", "Timescale", "Timescales", "Timeframe", "Time frame",
      "Timeline",
      "End date", "Delivery date", "End",
    ],
    [
      "计划完成时间", "计划完成时限", "计划完成日期", "预计完成时间", "预计完成时限", "预计完成日期", "拟完成时间", "拟完成时限", "计划竣工时间",
      "预计竣工时间", "竣工时间", "Planned completion", "Planned completion date", "Expected completion",
      "Expected completion date", "Estimated completion", "Estimated completion date",
    ],
    [
      "进度安排", "时间安排", "时间要求", "完成节点", "时间进度", "时间", "When", "Date", "Timing", "Target", "Target year",
    ],
  ]

  /// The names of titles: tasks, things, what is to be done, what is wrong, and what it all is for.
  private static let titles: [[String]] = [
    [
      "重点任务", "重点工作", "重点工作任务", "重点目标任务", "任务事项", "工作事项", "事项名称", "项目名称", "工作名称", "具体任务", "整改任务",
      "整治任务", "分解任务", "任务分解", "实事项目", "民生实事", "民生实事项目", "实事名称", "工作项目", "年度任务", "年度重点任务", "改革任务",
      "改革事项", "交办事项", "督办事项", "督查事项", "议题名称", "议题", "案由", "提案题目", "建议题目", "工作任务名称", "攻坚任务",
      "Action", "Actions", "Task", "Tasks", "Task name", "Action title", "Action name", "Title", "What",
      "Key action", "Key actions", "Proposed action", "Agreed action", "Action required",
      "Improvement action",
      "Improvement actions", "Action description", "Action item", "Action point", "Project", "Project name",
      "Specific action", "Project title",
    ],
    ["事项", "项目", "目标名称", "工作", "标题", "题目", "名称"],
    ["目标任务", "主要任务", "议定事项", "重点事项", "具体事项"],
    [
      "任务内容", "工作内容", "主要工作", "工作任务内容", "主要内容", "重点内容", "建设内容", "项目内容", "实施内容",
      "建设规模及内容", "建设内容及规模", "主要建设内容", "具体内容", "工作举措", "具体举措", "主要举措", "重点举措", "整改措施", "具体措施", "工作措施",
      "主要措施", "任务措施", "措施", "整治措施", "交办内容", "督办内容", "议定内容", "事项内容", "工作安排", "内容",
      "Activity",
      "Activities", "Deliverable", "Recommendation", "Recommendations", "Initiative", "Initiatives",
      "Commitment",
      "Intervention", "Strategy", "Strategies",
    ],
    [
      "反馈问题", "存在问题", "问题", "问题描述", "整改问题", "问题表现", "具体问题", "整改事项", "问题清单", "发现问题", "Issue",
      "Issues", "Finding", "Findings",
    ],
    ["Objective", "Objectives", "Goal", "Goals"],
  ]
}

extension IndicatorColumn {
  /// What offices call the column beyond the names that `indicators.csv` may use.
  fileprivate var ledgerNames: [[String]] {
    switch self {
    case .id: [["序号", "指标编号", "指标序号", "No", "No.", "#", "Ref", "Reference", "Indicator ID", "KPI ID", "ID"]]
    case .name:
      [
        [
          "主要指标", "指标内容", "核心指标", "具体指标", "四级指标", "考核指标", "评价指标", "绩效指标", "Indicator", "Indicators",
          "Indicator name", "Measure", "Performance measure", "Performance indicator", "KPI",
          "Key performance indicator", "Metric", "PI",
        ],
        ["三级指标"],
        ["二级指标", "指标项", "Title", "Description"],
      ]
    case .unit: [["指标单位", "度量单位", "Unit", "Units", "Unit of measure"]]
    case .direction: [["指标方向", "Direction", "Polarity", "Good is"]]
    case .accumulates, .reporting: [[]]
    case .baseline:
      [
        [
          "基期", "基准值", "现状值", "现状", "基础值", "基准", "现值", "Baseline", "Baseline value", "Current",
          "Current value",
          "Current performance",
        ]
      ]
    case .target: [["规划目标", "规划目标值", "目标数", "年度目标", "年度目标值", "Target", "Target value", "Goal"]]
    case .deadline:
      [
        [
          "完成时间", "完成日期", "截止时间", "截止日期", "完成期限", "达标时限", "达标时间", "时限要求", "期限", "目标年份", "目标年", "Deadline",
          "Target date", "Due date", "By when", "Target year",
        ]
      ]
    case .workstream: [["类别", "指标类别", "分类", "领域", "一级指标", "Theme", "Priority", "Category", "Workstream"]]
    case .tasks: [[]]
    case .clause: [["数据来源", "来源", "Source", "Data source"]]
    }
  }
}

extension ReportColumn {
  /// What offices call the column in a ledger that is kept by the month.
  fileprivate var ledgerNames: [[String]] {
    switch self {
    case .progress:
      [
        [
          "工作进度", "当前进度", "目前进度", "完成百分比", "完成比例", "完成率", "累计完成进度", "进度百分比", "Progress", "% complete",
          "Percent complete",
        ]
      ]
    case .completedOn: [["实际完成时间", "实际完成日期", "实际办结时间", "实际办结日期", "Actual completion date", "Completed on"]]
    case .summary:
      [
        [
          "工作进展", "工作进展情况", "推进情况", "工作推进情况", "完成情况", "落实情况", "工作落实情况", "整改进展", "整改情况", "Progress update",
          "Update", "Status update",
        ]
      ]
    case .problem: [["存在的问题", "存在困难", "存在问题及困难", "问题和困难", "困难问题", "Problems", "Risks and issues"]]
    case .nextStep:
      [
        [
          "下一步打算", "下步打算", "下步工作", "下步措施", "下一步措施", "下一步计划", "下步计划", "下一步工作计划", "下一步工作安排", "下一步工作打算",
          "Next steps", "Next step",
        ]
      ]
    case .task, .internalRemark, .reportedBy, .reportedOn: []
    }
  }
}
