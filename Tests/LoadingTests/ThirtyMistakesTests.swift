import Diagnostics
import Loading
import Testing

/// A content folder with many mistakes at once.
struct ThirtyMistakesTests {
  private let tree = FileTree([
    "Content/programme.yaml": """
    title: 方案
    organization: 办公室
    period:
      start: 2019-01-01
      end: 2019-12-31
    sample: perhaps
    workstreams:
      - id: construction
        name: 建设
    departments:
      - id: finance
        name: 财政局
        aliases:
          - 城建局
      - id: Works
        name: 建设局
        aliases:
          - 城建局
    lamps:
      yellow_below: 40
      red_below: 30

    """,
    "Content/tasks.csv": """
    number,title,workstream,departments,owners,start,deadline,action,weight
    1,修路,建没,建设局,李伟,,2019-06-30,,1
    1,修桥,建设,建设居,李伟,,2019-02-30,,一
    2,种树 13812345678,建设,财政局,,,03/04/2019,治脏,0
    3,,建设,财政局,建设局:王芳,2019-08-01,2019-06-30,,
    4,挖河,建设,财政局;建设局,王芳,,2020-06-30,,

    """,
    "Content/commitments.csv": "id,workstream,title,tasks\nC1,建设,修路,9\nC2,建设,修路,2;2\n",
    "Content/indicators.csv": """
    id,name,unit,direction,baseline,target,deadline,workstream
    roads,道路,公里,at-lest,1,7,2019-12-31,建设
    noise,噪声,分贝,between,,40,2019-12-31,建设
    trees,树,棵,at-least,9,7,2019-12-31,建设

    """,
    "Content/targets.csv": "indicator,date,value\ntrees,2020-01-01,8\ntrees,2019-12-31,8\n",
    "Content/readings.csv": """
    indicator,date,value,sourse
    road,2019-01-31,2,
    trees,2019-01-31,#N/A,
    trees,2019-01-20,许多,
    trees,2019-01-20,3,
    trees,2019-07-20,3,

    """,
    "Content/overrides.csv": "task,month,lamp,reason,date\n2,2019-01,orange,,2019-01-31\n",
    "Content/reports/2019-01.csv":
      "task,progress,completed_on,reported_on\n2,50,,\n2,60,,2019-09-01\n4,100,,\n",
    "Content/reports/2019-02.csv": "task,progress,completed_on\n2,40,\n3,120,\n4,90,2019-03-01\n",
    "Content/reports/2019-3.csv": "task,progress\n2,50\n",
    "Content/target.csv": "indicator\n",
    "Content/notes/tasks/7.md": "---\ntitel: 说明\n---\n正文\n",
  ])

  private var findings: [Finding] { ContentLoader(tree).load().findings }

  @Test func areAllReportedInOneRun() {
    let expected: Set = [
      "unknown-key", "wrong-type", "bad-id", "clashing-names", "lamp-thresholds", "unknown-workstream",
      "duplicate-number", "unknown-department", "bad-date", "bad-number", "personal-data",
      "lead-without-owner", "unknown-action", "weight-not-positive", "missing-value", "owner-without-lead",
      "deadline-before-start", "owner-without-department", "outside-period", "unknown-task",
      "repeated-task", "unknown-direction", "bad-range", "target-behind-baseline", "target-after-deadline",
      "conflicting-targets", "unknown-column", "unknown-indicator", "excel-error", "duplicate-reading",
      "reading-after-as-of", "unknown-lamp", "override-without-reason", "duplicate-report",
      "report-after-as-of", "progress-falls", "hundred-without-date", "progress-out-of-range",
      "completed-without-100", "completed-after-month", "report-file-name", "unknown-file",
      "note-for-nothing",
    ]
    #expect(expected.subtracting(findings.map(\.rule)) == [])
    #expect(Set(findings.map(\.rule)).subtracting(expected) == [])
  }

  @Test func allSayWhatToDo() {
    #expect(findings.filter { $0.help == nil }.map(\.rule) == [])
  }

  @Test func allStandAtARowAndColumnUnlessAboutAFile() {
    let aboutFiles = findings.filter { $0.place.position == .whole }.map(\.rule)
    #expect(Set(aboutFiles) == ["report-file-name", "unknown-file", "note-for-nothing"])
  }

  @Test func standInTheOrderOfTheFiles() {
    #expect(findings.map(\.place) == findings.map(\.place).sorted())
  }
}
