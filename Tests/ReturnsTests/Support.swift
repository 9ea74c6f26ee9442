import Dates
import Diagnostics
import Loading
import Model
import Tables
import Testing

@testable import Returns

/// A small programme with reports up to June, as the files of its content.
enum SmallContent {
  static let files = [
    "Content/programme.yaml": """
    title: 城市提升方案
    organisation: 提升办公室
    period:
      start: 2019-01-01
      end: 2019-12-31
    workstreams:
      - id: construction
        name: 建设
    departments:
      - id: works
        name: 建设局
      - id: finance
        name: 财政局
      - id: office
        name: 办公室

    """,
    "Content/tasks.csv": """
    number,title,workstream,departments,owners,deadline
    1,打通断头路,建设,建设局,李伟,2019-12-31
    2,种树,建设,建设局;财政局,建设局:王芳；财政局:赵磊,2019-12-31
    3,清理死角,建设,财政局,陈静,2019-06-30
    4,编制导则,建设,办公室,陈静,长期

    """,
    "Content/indicators.csv": """
    id,name,unit,direction,target,deadline,workstream,tasks
    roads,路网密度,公里,at-least,7,2019-12-31,建设,1
    noise,区域噪声,分贝,between,35..45,2019-12-31,建设,

    """,
    "Content/readings.csv": "indicator,date,value,source\nroads,2019-03-31,6.1,建设局\n",
    "Content/reports/2019-05.csv": "task,progress,summary\n2,5,选定苗木\n",
    "Content/reports/2019-06.csv": """
    task,progress,completed_on,summary,reported_by,reported_on
    1,30,,进场施工,,
    3,100,2019-06-20,全部清理,,

    """,
  ]

  static func tree(with changes: [String: String] = [:]) -> FileTree {
    FileTree(files.merging(changes) { $1 })
  }

  static func programme() throws -> Programme {
    try #require(ContentLoader(tree()).load().content).programme
  }
}

let july = Month(year: 2019, ordinal: 7)

private let formHeader = "序号,任务,本月进度(%),完成日期,进展情况,填报日期"

/// A returned form as text, its title rows above the header.
func form(
  _ department: String?, month: String? = "2019-07", header: String = formHeader,
  _ rows: String...
) -> String {
  let owner = (department.map { "单位：\($0)　　" } ?? "") + (month.map { "月份：\($0)" } ?? "")
  return ["城市提升方案　2019年7月月报", owner, "填报说明", header].joined(separator: "\n") + "\n"
    + rows.joined(separator: "\n") + "\n"
}

/// Collects returned forms of literal text, named by their place: `1.csv`, `2.csv`.
func collect(
  _ forms: String..., into tree: FileTree = SmallContent.tree(), _ request: CollectRequest = .init()
)
  -> CollectedReturns
{
  let files = forms.enumerated().map { ReturnFile(name: "\($0 + 1).csv", bytes: Array($1.utf8)) }
  return Collector.collect(files, into: tree, request)
}

extension CollectedReturns {
  /// Each finding as `rule@place`.
  var marks: [String] { findings.map { "\($0.rule)@\($0.place)" } }

  /// The errors and warnings as `rule@place`.
  var faults: [String] { findings.filter { $0.severity == .error }.map { "\($0.rule)@\($0.place)" } }

  /// The text of a changed table; nil where it does not change.
  func text(of path: String) -> String? {
    changes.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// The content with the changes written.
  func written(to tree: FileTree) -> FileTree { tree.replacing(changes) }
}
