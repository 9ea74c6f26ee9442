/// The small programme with many different mistakes, as a clerk might make them.
enum MistakenProgramme {
  /// Each mistake: its place, and the rule that finds it.
  static let mistakes: Set = [
    "Content/commitments.csv:2:5 unknown-task",
    "Content/commitments.csv:3:5 repeated-task",
    "Content/indicators.csv:2:4 unknown-direction",
    "Content/indicators.csv:3:6 bad-range",
    "Content/indicators.csv:4:6 target-behind-baseline",
    "Content/indicators.csv:5:1 bad-id",
    "Content/notes/tasks/4.md:1:7 broken-link",
    "Content/notes/tasks/4.md:4:7 broken-embed",
    "Content/notes/tasks/7.md:0:0 note-for-nothing",
    "Content/notes/tasks/7.md:2:1 unknown-key",
    "Content/overrides.csv:2:3 unknown-lamp",
    "Content/overrides.csv:2:4 override-without-reason",
    "Content/programme.yaml:2:1 unknown-key",
    "Content/programme.yaml:6:9 wrong-type",
    "Content/programme.yaml:20:9 clashing-names",
    "Content/programme.yaml:27:17 lamp-thresholds",
    "Content/programme.yaml:29:19 unknown-word",
    "Content/readings.csv:1:4 unknown-column",
    "Content/readings.csv:2:1 unknown-indicator",
    "Content/readings.csv:3:3 excel-error",
    "Content/readings.csv:4:3 bad-number",
    "Content/readings.csv:5:3 percent-of-other-unit",
    "Content/readings.csv:6:2 duplicate-reading",
    "Content/readings.csv:7:2 reading-after-as-of",
    "Content/reports/2019-01.csv:3:1 duplicate-report",
    "Content/reports/2019-01.csv:3:4 report-after-as-of",
    "Content/reports/2019-01.csv:4:2 hundred-without-date",
    "Content/reports/2019-02.csv:2:2 progress-falls",
    "Content/reports/2019-02.csv:3:2 progress-out-of-range",
    "Content/reports/2019-02.csv:4:2 completed-without-100",
    "Content/reports/2019-02.csv:4:2 progress-falls",
    "Content/reports/2019-3.csv:0:0 report-file-name",
    "Content/target.csv:0:0 unknown-file",
    "Content/targets.csv:2:2 target-after-deadline",
    "Content/tasks.csv:2:3 unknown-workstream",
    "Content/tasks.csv:3:4 unknown-department",
    "Content/tasks.csv:3:8 bad-date",
    "Content/tasks.csv:4:1 duplicate-number",
    "Content/tasks.csv:4:5 lead-without-owner",
    "Content/tasks.csv:4:9 unknown-action",
    "Content/tasks.csv:5:5 lead-without-owner",
    "Content/tasks.csv:5:5 owner-without-lead",
    "Content/tasks.csv:5:8 deadline-before-start",
    "Content/tasks.csv:5:10 weight-not-positive",
    "Content/tasks.csv:6:2 missing-value",
    "Content/tasks.csv:6:7 bad-date",
    "Content/tasks.csv:6:10 bad-number",
    "Content/tasks.csv:7:5 owner-without-department",
    "Content/tasks.csv:7:8 outside-period",
    "Content/tasks.csv:7:11 personal-data",
    "Content/tasks.csv:8:8 bad-date",
    "Templates/about.mustache:1:23 unknown-template-name",
  ]

  static let files = SmallProgramme.with([
    "Content/programme.yaml": configuration,
    "Content/tasks.csv": """
    number,title,workstream,departments,owners,support,start,deadline,action,weight,requirement,internal_remark
    1,打通断头路,建没,建设局,李伟,交通局,2019-01-01,2019-06-30,治堵,2,,
    2,种树,建设,建设居,李伟,,2019-02-01,2019-02-30,,,,
    2,修桥,建设,建设局,,,2019-02-01,2019-12-31,治赌,,,
    3,清理卫生死角,管理,城管局,交通局:陈静,,2019-03-01,2019-02-28,,0,,
    4,,管理,城管局,陈静,,03/04/2019,2019-12-31,,一,,
    5,编制导则,管理,城管局;交通局,陈静,,2019-01-01,2020-12-31,,,联系电话 13812345678,
    x,导则,管理,城管局,陈静,,2019-01-01,12月,,,,

    """,
    "Content/commitments.csv": "id,clause,workstream,title,tasks\nC1,3.2,建设,路网成环,9\nC2,3.3,管理,保洁,4;4\n",
    "Content/indicators.csv": """
    id,name,unit,direction,baseline,target,deadline,workstream,tasks
    roads,路网密度,公里,at-lest,5.6,7,2019-12-31,建设,1
    noise,区域噪声,分贝,between,,40,2019-12-31,管理,
    trees,树,棵,at-least,9,7,2019-12-31,建设,
    Big Tree,大树,棵,at-least,1,7,2019-12-31,建设,

    """,
    "Content/targets.csv": "indicator,date,value,clause\ntrees,2020-01-01,8,3.2\n",
    "Content/readings.csv": """
    indicator,date,value,sourse
    road,2019-01-31,2,
    trees,2019-01-31,#N/A,
    trees,2019-01-20,许多,
    trees,2019-02-20,3%,
    trees,2019-02-20,4,
    trees,2019-07-20,3,

    """,
    "Content/overrides.csv": "task,month,lamp,reason,date\n4,2019-03,orange,,2019-03-31\n",
    "Content/reports/2019-01.csv":
      "task,progress,completed_on,reported_on\n4,50,,\n4,60,,2019-09-01\n1,100,,\n",
    "Content/reports/2019-02.csv": "task,progress,completed_on\n4,40,\n3,120,\n1,90,2019-02-01\n",
    "Content/reports/2019-03.csv": "task,progress,completed_on\n4,45,\n",
    "Content/reports/2019-3.csv": "task,progress\n4,50\n",
    "Content/target.csv": "indicator\n",
    "Content/notes/tasks/7.md": "---\ntitel: 说明\n---\n正文\n",
    "Content/notes/tasks/4.md": "见[任务](task:99)。\n\n```chart\nkind: pie\n```\n",
    "Templates/about.mustache": "{{<layout}}{{$main}}{{headign}}{{/main}}{{/layout}}\n",
  ])

  private static let configuration = """
    title: 城市提升方案
    organization: 提升办公室
    period:
      start: 2019-01-01
      end: 2019-12-31
    sample: perhaps
    workstreams:
      - id: construction
        name: 建设
      - id: management
        name: 管理
    departments:
      - id: works
        name: 建设局
        aliases:
          - 城建局
      - id: transport
        name: 交通局
        aliases:
          - 城建局
      - id: enforcement
        name: 城管局
    actions:
      - id: traffic
        name: 治堵
    lamps:
      yellow_below: 40
      red_below: 30
      missing_months: forget

    """
}
