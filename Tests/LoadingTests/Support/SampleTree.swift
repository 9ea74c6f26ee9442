import Loading

/// A small content folder without a mistake, which tests change in one place.
enum SampleTree {
  static let texts = [
    "Content/programme.yaml": """
    title: 方案
    organisation: 办公室
    period:
      start: 2019-01-01
      end: 2019-12-31
    workstreams:
      - id: construction
        name: 建设
    departments:
      - id: finance
        name: 财政局
      - id: works
        name: 建设局
        short: 建局
        aliases:
          - 住建局
    actions:
      - id: dirt
        name: 治脏
    lamps:
      yellow_below: 10
      red_below: 30

    """,
    "Content/tasks.csv": """
    number,title,workstream,departments,owners,start,deadline,action,weight
    1,修路,建设,建设局,李  伟,,2019-06-30,治脏,2
    2,种树,construction,财政局;住建局,财政局:王芳、张敏;建设局:赵磊,2019-02-01,2019-12-31,,

    """,
    "Content/commitments.csv": """
    id,workstream,title,tasks
    C1,建设,修路种树,"1,2"

    """,
    "Content/indicators.csv": """
    id,name,unit,direction,baseline,target,deadline,workstream,tasks
    roads,道路,公里,at-least,1,7,2019-12-31,建设,1
    noise,噪声,分贝,between,,35..45,2019-12-31,建设,

    """,
    "Content/readings.csv": """
    indicator,date,value,source
    roads,2019-02-28,3,建设局
    roads,2019-01-31,2,建设局

    """,
    "Content/reports/2019-01.csv": """
    task,progress,completed_on,summary,problem,reported_on
    1,10,,勘测,,2019-01-31

    """,
    "Content/reports/2019-02.csv": """
    task,progress,completed_on,summary,problem,reported_on
    1,100,2019-02-20,通车,,2019-02-28
    2,5,,选苗,,2019-03-05

    """,
    "Content/notes/home.md": "---\ntitle: 首页\nupdated: 2019-02-28\n---\n正文\n",
    "Content/notes/tasks/2.md": "种树的说明\n",
  ]

  /// The tree with some files replaced or added; nil removes a file.
  static func with(_ changes: [String: String?] = [:]) -> FileTree {
    FileTree(texts.merging(changes.mapValues { $0 ?? "" }) { $1 }.filter { changes[$0.key] != .some(nil) })
  }

  /// A file's text with the first occurrence of something replaced.
  static func text(of file: String, replacing old: String, with new: String) -> String {
    var bytes = Array((texts[file] ?? "").utf8)
    let wanted = Array(old.utf8)
    if let start = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) {
      bytes.replaceSubrange(start..<(start + wanted.count), with: Array(new.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A file's text with more below it.
  static func text(of file: String, adding more: String) -> String {
    (texts[file] ?? "") + more + "\n"
  }
}
