import Charts
import Dates
import Model
import Narrative

/// Indicators by month, tasks by progress, or counts of lamps by group.
enum ColumnsRecipe: ChartRecipe {
  static func chart(_ brief: ProgrammeBrief) -> any Chart { BarCharts.chart(brief, isLying: false) }
  static func chart(_ brief: TableBrief) -> (any Chart)? { BarCharts.chart(brief, isLying: false) }
}

/// The same, lying, for long names.
enum BarsRecipe: ChartRecipe {
  static func chart(_ brief: ProgrammeBrief) -> any Chart { BarCharts.chart(brief, isLying: true) }
  static func chart(_ brief: TableBrief) -> (any Chart)? { BarCharts.chart(brief, isLying: true) }
}

/// What columns and bars share.
private enum BarCharts {
  static func chart(_ brief: ProgrammeBrief, isLying: Bool) -> any Chart {
    let arrangement = brief.request.arrangement
    let isSum = arrangement == .stacked || arrangement == .share
    if !brief.indicators.isEmpty { return readings(brief, isLying) }
    if let grouping = brief.request.grouping ?? (isSum ? .workstream : nil) {
      return counts(brief, grouping, isLying)
    }
    return progress(brief, isLying)
  }

  static func chart(_ brief: TableBrief, isLying: Bool) -> any Chart {
    let isOne = brief.table.y.count == 1
    var words = brief.words
    if let only = brief.table.y.first, isOne, words.title.isEmpty { words.title = only.name }
    return ColumnChart(
      words, categories: brief.table.x.texts,
      series: brief.table.y.map { ColumnChart.Series(isOne ? "" : $0.name, $0.numbers) },
      arrangement: brief.arrangement?.ofColumns ?? .grouped, isLying: isLying, width: brief.width)
  }

  /// The last reading of each month that has one.
  private static func readings(_ brief: ProgrammeBrief, _ isLying: Bool) -> any Chart {
    let indicators = brief.indicators.map(\.indicator)
    let known = indicators.map { indicator in
      indicator.readings.filter { $0.day <= brief.asOf && brief.period.contains($0.day) }
    }
    let months = Set(known.joined().map(\.day.month)).sorted()
    let units = Set(indicators.map(\.unit))
    let series = zip(indicators, known).map { indicator, readings in
      let byMonth = Dictionary(readings.map { ($0.day.month, $0.value) }, uniquingKeysWith: { $1 })
      let unit = units.count > 1 && !indicator.unit.isEmpty ? "（\(indicator.unit)）" : ""
      return ColumnChart.Series(indicators.count > 1 ? indicator.name + unit : "", months.map { byMonth[$0] })
    }
    let title = indicators.map(\.name).joined(separator: brief.language.pick("、", ", "))
    return ColumnChart(
      brief.words(title, unit: units.count == 1 ? units.first ?? "" : ""),
      categories: months.map { $0.description }, series: series,
      arrangement: brief.request.arrangement?.ofColumns ?? .grouped, isLying: isLying, width: brief.width)
  }

  /// Each task's progress beside its schedule share.
  private static func progress(_ brief: ProgrammeBrief, _ isLying: Bool) -> any Chart {
    let tasks = brief.tasks
    let series = [
      ColumnChart.Series(brief.language.pick("进度", "progress"), tasks.map(\.now.progress)),
      ColumnChart.Series(
        brief.language.pick("序时进度", "schedule"),
        tasks.map { $0.now.scheduleShare.map { ($0 * 10).rounded() / 10 } }),
    ]
    return ColumnChart(
      brief.words(zh: "任务进度", en: "Progress of tasks", unit: "%"),
      categories: tasks.map { brief.name($0.task) }, series: series, isLying: isLying, width: brief.width)
  }

  /// How many tasks of each group have each lamp.
  private static func counts(
    _ brief: ProgrammeBrief, _ grouping: ChartRequest.Grouping, _ isLying: Bool
  ) -> any Chart {
    let groups = brief.groups(by: grouping)
    let tallies = groups.map { Tally($0.tasks.map(\.now.lamp)) }
    let series = Lamp.counted.filter { lamp in tallies.contains { $0[lamp] > 0 } }.map { lamp in
      ColumnChart.Series(
        lamp.state(in: brief.language), tallies.map { $0[lamp] > 0 ? Double($0[lamp]) : nil },
        tone: lamp.tone)
    }
    return ColumnChart(
      brief.words(zh: "任务按亮灯", en: "Tasks by lamp", unit: brief.language.pick("项", "")),
      categories: groups.map(\.name), series: series,
      arrangement: brief.request.arrangement?.ofColumns ?? .stacked, isLying: isLying, width: brief.width)
  }
}

extension Lamp {
  /// What the lamp says of a task, which its colour alone would not tell.
  fileprivate func state(in language: ChartLanguage) -> String {
    switch self {
    case .done: language.pick("完成", "done")
    case .green: language.pick("正常", "on schedule")
    case .yellow: language.pick("滞后", "behind")
    case .red: language.pick("严重滞后", "far behind")
    default: tone?.word(in: language) ?? rawValue
    }
  }
}

extension ChartRequest.Arrangement {
  fileprivate var ofColumns: ColumnChart.Arrangement {
    switch self {
    case .grouped: .grouped
    case .stacked: .stacked
    case .share: .shares
    }
  }
}
