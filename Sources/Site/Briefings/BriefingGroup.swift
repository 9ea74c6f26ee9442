import Charts
import Diagnostics
import Markup
import Model
import Narrative
import Templates

/// A workstream's or department's tasks of a briefing, counted by lamp.
struct BriefingGroup: Sendable {
  let briefing: Briefing
  let id: String
  let name: String
  let tasks: [TaskStanding]
  let tally: Tally

  init(_ briefing: Briefing, id: String, name: String, tasks: [TaskStanding]) {
    self.briefing = briefing
    self.id = id
    self.name = name
    self.tasks = tasks
    tally = Tally(tasks.map(\.now.lamp))
  }

  static let fields = Fields<BriefingGroup>(
    .text("name") { $0.name },
    .number("total") { $0.tasks.count },
    .list("counts", LampCount.fields) {
      LampCount.all($0.briefing.figures.standing.lamps, $0.tally, in: $0.briefing.language)
    },
    .optionalText("mean") { $0.mean.progress.map { percentText($0) + "%" } },
    .optionalText("share") { $0.mean.scheduleShare.map { percentText($0) + "%" } },
    .markup("stack") { $0.stack },
    .number("due") { $0.owing.count },
    .number("reported") { view in view.owing.count { !$0.isUnreportedNow } },
    .optionalText("rate") { $0.rate },
    .flag("hasUnreported") { $0.tasks.contains(where: \.isUnreportedNow) },
    .list("unreported", UnreportedTask.fields) { UnreportedTask.list($0) },
    .list("tasks", BriefingTask.fields) { $0.briefing.tasks($0.tasks) }
  )

  private var mean: MeanProgress { MeanProgress(tasks.lazy.map { ($0.task, $0.now) }) }
  private var owing: [TaskStanding] { tasks.filter(\.owesReportNow) }

  private var rate: String? {
    let owing = owing
    guard !owing.isEmpty else { return nil }
    return percentText(Double(owing.count { !$0.isUnreportedNow }) / Double(owing.count) * 100) + "%"
  }

  private var stack: Markup {
    let title = briefing.pick("\(name)：\(tasks.count)项任务按亮灯", "\(name): \(tasks.count) tasks by lamp")
    return briefing.stack(tally, id: "lamps-\(id)", title: title, width: 128, legend: false)
  }
}

extension Briefing {
  /// Tasks counted by lamp as one bar.
  func stack(_ tally: Tally, id: String, title: String, width: Double, legend: Bool) -> Markup {
    let words = ChartWords(id: id, title: title, asOf: figures.asOf, language: language.ofCharts)
    return Markup(LampStack(words, counts: tally.byTone, legend: legend, width: width).node())
  }

  /// The workstreams that have tasks of the briefing; none in the briefing of one workstream.
  var workstreamGroups: [BriefingGroup] {
    if case .workstream = figures.subject { return [] }
    return programme.workstreams.compactMap { workstream in
      group("workstream-\(workstream.id)", workstream.name) { $0.workstream == workstream.id }
    }
  }

  /// The departments that lead tasks of the briefing; none in the briefing of one department.
  var departmentGroups: [BriefingGroup] {
    if case .department = figures.subject { return [] }
    return programme.departments.compactMap { department in
      group("department-\(department.id)", department.shortName) { task in
        task.leads.contains { $0.department == department.id }
      }
    }
  }

  /// The departments whose reports the briefing counts: all that lead tasks of it, or the one it is about.
  var reportingGroups: [BriefingGroup] {
    guard case .department(let department) = figures.subject else { return departmentGroups }
    return [
      BriefingGroup(self, id: department.id.text, name: department.shortName, tasks: rollup.tasks)
    ]
  }

  private func group(_ id: String, _ name: String, where belongs: (Task) -> Bool) -> BriefingGroup? {
    let tasks = rollup.tasks.filter { belongs($0.task) }
    return tasks.isEmpty ? nil : BriefingGroup(self, id: id, name: name, tasks: tasks)
  }
}

/// A lamp with how many tasks have it.
struct LampCount: Sendable {
  let lamp: Lamp
  let count: Int
  let language: Language

  static let fields = Fields<LampCount>(
    .text("word") { $0.lamp.word(in: $0.language) },
    .text("tone") { $0.lamp.rawValue },
    .number("count") { $0.count },
    .flag("isSome") { $0.count > 0 },
    .flag("isDone") { $0.lamp == .done },
    .flag("isGreen") { $0.lamp == .green },
    .flag("isYellow") { $0.lamp == .yellow },
    .flag("isRed") { $0.lamp == .red },
    .flag("isGrey") { $0.lamp == .grey },
    .flag("isNotBegun") { $0.lamp == .notBegun },
    .flag("isAwaited") { $0.lamp == .awaited }
  )

  static func all(_ lamps: [Lamp], _ tally: Tally, in language: Language) -> [LampCount] {
    lamps.map { LampCount(lamp: $0, count: tally[$0], language: language) }
  }
}

/// A task that nobody reported on, named in a cell.
struct UnreportedTask: Sendable {
  let standing: TaskStanding
  let run: String
  let isLast: Bool

  static let fields = Fields<UnreportedTask>(
    .text("number") { $0.standing.task.number.text },
    .text("title") { $0.standing.task.title },
    .text("run") { $0.run },
    .flag("isLast") { $0.isLast }
  )

  static func list(_ group: BriefingGroup) -> [UnreportedTask] {
    let missing = group.tasks.filter(\.isUnreportedNow)
    return missing.enumerated().map { index, standing in
      let run = standing.task.rhythm.run(standing.unreportedRun, in: group.briefing.language)
      let words = run ?? group.briefing.pick("本期", "this time")
      return UnreportedTask(standing: standing, run: words, isLast: index == missing.count - 1)
    }
  }
}
