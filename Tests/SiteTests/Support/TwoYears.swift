import Testing

/// A programme of 2018 of which three months were closed, and the one of 2019 that goes on from it, side by side.
enum TwoYears {
  /// Both projects, the months of the first closed.
  static func project(_ changes: [String: String] = [:]) throws -> Project {
    let project = try Project(files.merging(changes) { $1 })
    for (month, day) in [("2018-04", "2018-05-05"), ("2018-05", "2018-06-05"), ("2018-06", "2018-07-05")] {
      let outcome = try Taizhang.run(["close", month, "--on", day, "--project", project.path + "/2018"])
      try #require(outcome.code == 0, Comment(rawValue: outcome.errors))
    }
    return project
  }

  static let files = [
    "2018/Content/programme.yaml": configuration(2018, "id: river-2018"),
    "2018/Content/tasks.csv": tasks(2018),
    "2018/Content/indicators.csv": indicators(2018),
    "2018/Content/readings.csv": """
    indicator,date,value
    length,2018-04-30,5.2
    length,2018-05-31,5.5
    length,2018-06-28,5.8
    outlets,2018-04-30,9
    outlets,2018-05-31,8
    rate,2018-06-30,85
    complaints,2018-06-30,0
    balance,2018-06-30,-1

    """,
    "2018/Content/reports/2018-06.csv":
      "task,progress,completed_on,problem\n1,100,2018-06-20,去年的难处\n2,40,,\n3,30,,\n",
    "2019/Content/programme.yaml": configuration(2019, "predecessor: ../2018"),
    "2019/Content/tasks.csv": tasks(2019),
    "2019/Content/indicators.csv": indicators(2019) + "bridges,桥,座,at-least,2,2019-12-31,工程\n",
    "2019/Content/readings.csv": """
    indicator,date,value
    length,2019-03-31,5.9
    length,2019-04-30,5.9
    length,2019-05-31,5.5
    length,2019-06-15,5.9
    length,2019-06-30,6
    outlets,2019-06-30,5
    rate,2019-06-30,87.5
    complaints,2019-06-30,3
    balance,2019-06-30,2
    bridges,2019-06-30,1

    """,
    "2019/Content/reports/2019-06.csv": "task,progress\n1,50\n2,40\n3,30\n",
  ]

  static func configuration(_ year: Int, _ line: String) -> String {
    """
    title: \(year) 年河道整治方案
    organisation: 水利局
    \(line)
    period:
      start: \(year)-01-01
      end: \(year)-12-31
    workstreams:
      - id: works
        name: 工程
    departments:
      - id: water
        name: 水利局

    """
  }

  private static func tasks(_ year: Int) -> String {
    """
    序号,任务,板块,牵头单位,责任人,开始时间,时限,备注
    1,清淤,工程,水利局,李伟,\(year)-01-01,\(year)-12-31,内情\(year)
    2,护岸,工程,水利局,王芳,\(year)-01-01,\(year)-12-31,
    3,巡河,工程,水利局,王芳,\(year)-01-01,\(year)-12-31,

    """
  }

  private static func indicators(_ year: Int) -> String {
    """
    id,name,unit,direction,target,deadline,workstream
    length,整治长度,公里,at-least,10,\(year)-12-31,工程
    outlets,排污口,个,at-most,3,\(year)-12-31,工程
    rate,达标率,%,at-least,90,\(year)-12-31,工程
    complaints,投诉,件,at-most,5,\(year)-12-31,工程
    balance,结余,万元,at-least,10,\(year)-12-31,工程

    """
  }
}
