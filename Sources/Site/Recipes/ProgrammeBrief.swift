package import Charts
import Dates
package import Model

/// What a chart of the programme is made from: where the programme stands, and what was asked for.
package struct ProgrammeBrief: Sendable {
  package let standing: Standing
  package var request: ChartRequest
  /// The words that were given; a kind adds the title and unit of its subject where there are none.
  package var words: ChartWords
  package var width: Double
  /// The way from the page to the site's root; nil where the picture leads nowhere.
  package var root: String?

  package init(
    _ standing: Standing, _ request: ChartRequest, words: ChartWords, width: Double = 640, root: String? = nil
  ) {
    self.standing = standing
    self.request = request
    self.words = words
    self.width = width
    self.root = root
    if self.words.title.isEmpty { self.words.title = request.title }
    if self.words.asOf == nil { self.words.asOf = standing.asOf }
  }

  var language: ChartLanguage { words.language }
  var asOf: Day { standing.asOf }
  /// The tasks that stand in the totals; charts count no others.
  var tasks: [TaskStanding] { allTasks.filter(\.isCounted) }
  /// With those outside the totals, whose course is told to its end.
  var allTasks: [TaskStanding] { standing.tasks(fitting: request.tasks) }
  var indicators: [IndicatorStanding] {
    request.indicators.map { standing.indicators(fitting: $0) } ?? []
  }
  /// The days that were asked for, else those of the programme.
  var period: Period { request.period ?? standing.programme.period }

  /// The words with a title and a unit, where none was given.
  func words(_ title: String, unit: String = "") -> ChartWords {
    var words = words
    if words.title.isEmpty { words.title = title }
    if words.unit.isEmpty { words.unit = unit }
    return words
  }

  /// The same in the language of the chart.
  func words(zh: String, en: String, unit: String = "") -> ChartWords {
    words(language.pick(zh, en), unit: unit)
  }

  /// Where the figures were read: the sources of the readings, else the departments' monthly reports.
  package var usualSource: String {
    let readings = indicators.flatMap { $0.indicator.readings.filter { $0.day <= asOf } }
    var sources: [String] = []
    for reading in readings where !reading.source.isEmpty && !sources.contains(reading.source) {
      sources.append(reading.source)
    }
    if sources.isEmpty { return language == .zh ? "各单位月报" : "monthly reports of the departments" }
    return sources.prefix(3).joined(separator: language.pick("、", ", "))
      + (sources.count > 3 ? language.pick("等", " and others") : "")
  }

  /// The number and title of a task, as charts name it.
  func name(_ task: Task) -> String { "\(task.number) \(task.title)" }

  func href(_ task: Task) -> String? { root.map { $0 + Address.task(task.number) } }

  /// The groups of the programme that have one of the tasks, each with its own.
  func groups(by grouping: ChartRequest.Grouping) -> [(name: String, tasks: [TaskStanding])] {
    let (programme, tasks) = (standing.programme, tasks)
    let groups: [(name: String, tasks: [TaskStanding])] =
      switch grouping {
      case .workstream:
        programme.workstreams.map { group in (group.name, tasks.filter { $0.task.workstream == group.id }) }
      case .department:
        programme.departments.map { group in
          (group.shortName, tasks.filter { $0.task.leads.contains { $0.department == group.id } })
        }
      case .action:
        programme.actions.map { group in (group.name, tasks.filter { $0.task.action == group.id }) }
      }
    return groups.filter { !$0.tasks.isEmpty }
  }
}
