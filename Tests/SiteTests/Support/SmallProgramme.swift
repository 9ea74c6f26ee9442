import Testing

/// A small programme that uses every table, every column and every kind of note, without a mistake.
enum SmallProgramme {
  static let files = [
    "Content/programme.yaml": configuration,
    "Content/tasks.csv": """
    number,title,workstream,departments,owners,support,start,deadline,clause,action,weight,requirement,internal_remark,deadline_words,category,预算
    1,打通断头路,建设,建设局,李  伟,交通局,2019-01-01,2019-06-30,3.2.1,治堵,2,打通两条断头路。,征地协调会每周开,,,300 万元
    2,种树,建设,建设局;交通局,建设局:王芳、张敏;交通局:赵磊,,2019-02-01,2019-12-31,3.2.2,,,,,,,
    3,清理卫生死角,管理,城管局,陈静,,2019-01-01,2019-02-28,3.3.1,,1,,,,市容整治,20 万元
    4,编制导则,管理,城管局,陈静,,2019-01-01,2019-12-31,,,,,,年底前,市容整治,

    """,
    "Content/commitments.csv": """
    id,clause,workstream,title,tasks
    C1,3.2,建设,路网成环,"1,2"
    C2,3.3,管理,街道保洁到位,

    """,
    "Content/indicators.csv": """
    id,name,unit,direction,baseline,target,deadline,workstream,tasks,clause
    roads,路网密度,公里/平方公里,at-least,5.6,7,2019-12-31,建设,1,3.2.1
    noise,区域噪声,分贝,between,,35..45,2019-12-31,管理,,3.3.2

    """,
    "Content/targets.csv": """
    indicator,date,value,clause
    roads,2019-06-30,6.2,3.2.1 上半年
    roads,2019-12-31,7.5,3.4.2

    """,
    "Content/readings.csv": """
    indicator,date,value,source,note
    roads,2019-01-31,5.7,建设局,含新开支路
    roads,2019-03-31,6.1,建设局,

    """,
    "Content/overrides.csv": """
    task,month,lamp,reason,date
    2,2019-03,yellow,苗木检疫没有通过,2019-03-29

    """,
    "Content/reports/2019-01.csv": """
    task,progress,completed_on,summary,problem,next_step,internal_remark,reported_by,reported_on
    1,10,,完成勘测,,,,建设局,2019-01-31
    3,40,,清理三处,,,,城管局,2019-01-31

    """,
    "Content/reports/2019-02.csv": """
    task,progress,completed_on,summary,problem,next_step,internal_remark,reported_by,reported_on
    1,20,,施工图审查,管线迁改没有谈妥,下月开协调会,主管领导过问过,建设局,2019-02-28
    2,5,,选定苗木,,,,建设局,2019-02-28
    3,100,2019-02-26,全部清理,,,,城管局,2019-02-28

    """,
    "Content/reports/2019-03.csv": """
    task,progress,completed_on,summary,problem,next_step,internal_remark,reported_by,reported_on
    1,30,,进场施工,,,,建设局,2019-03-29
    2,20,,完成整地,,,,建设局,2019-03-29

    """,
    "Content/notes/home.md": """
    ---
    title: 怎么看这张台账
    updated: 2019-03-31
    ---
    先看[断头路](task:1)和[路网密度](indicator:roads)。

    ```chart
    kind: lamps
    scope: programme
    title: 四项任务
    ```

    ```internal
    发布前请核对责任人。
    ```

    """,
    "Content/notes/workstreams/construction.md": "共两项任务，由[建设局](department:works)等单位牵头。\n",
    "Content/notes/departments/works.md": "```tasks\ndepartment: works\ntitle: 牵头任务\n```\n",
    "Content/notes/actions/traffic.md": "疏通堵点，见[方案事项](commitment:C1)。\n",
    "Content/notes/tasks/1.md": """
    ## 两条路

    | 道路 | 长度 |
    |---|---:|
    | 振中路 | 1.2 公里 |

    ```chart
    kind: line
    indicator: roads
    title: 路网密度
    ```

    """,
    "Content/notes/indicators/roads.md": "每平方公里建成区的道路长度。[^1]\n\n[^1]: 不含小区内部道路。\n",
  ]

  private static let configuration = """
    title: 城市提升方案
    title_en: City Improvement
    organisation: 提升办公室
    period:
      start: 2019-01-01
      end: 2019-12-31
    sample: true
    sample_note: 数字为演示而编写。
    language: zh
    workstreams:
      - id: construction
        name: 建设
        summary: 路网和绿地
      - id: management
        name: 管理
        summary: 保洁和噪声
    departments:
      - id: works
        name: 建设局
        short: 建局
        aliases:
          - 住建局
      - id: transport
        name: 交通局
      - id: enforcement
        name: 城管局
    actions:
      - id: traffic
        name: 治堵
        summary: 疏通堵点
    lamps:
      yellow_below: 10
      red_below: 30
      missing_months: keep
      due_soon_days: 30
      report_grace_days: 5
    editions:
      - id: public
        name: 公开版
        owners: none
      - id: internal
        name: 内部版
        owners: name
        internal: true
    site:
      description: 方案的任务和进展。
      SiteName: 城市提升网
      SiteDomain: example.org
      SiteIDCode: 0000000001
      icp: 备案号示例
      police_record: 公安备案示例
      contact: 总值班室

    """

  /// The files with some replaced or added; nil removes a file.
  static func with(_ changes: [String: String?]) -> [String: String] {
    files.merging(changes.mapValues { $0 ?? "" }) { $1 }.filter { changes[$0.key] != .some(nil) }
  }

  /// A file's text with the first occurrence of something replaced; empty where it does not occur.
  static func text(of file: String, replacing old: String, with new: String) -> String {
    var bytes = Array((files[file] ?? "").utf8)
    let wanted = Array(old.utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) else { return "" }
    bytes.replaceSubrange(start..<(start + wanted.count), with: Array(new.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The small programme's site, built once for the tests that only look at it.
enum SmallSite {
  static func published() throws -> Site { try publicSite.get() }

  static func inside() throws -> Site { try internalSite.get() }

  private static let publicSite = Result { try Project().build() }
  private static let internalSite = Result {
    try Project().build("--edition", "internal", in: "Output/internal")
  }
}
