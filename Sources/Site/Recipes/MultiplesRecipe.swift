import Charts
import Model

/// Indicators side by side over one axis of days.
enum MultiplesRecipe: ChartRecipe {
  static func chart(_ brief: ProgrammeBrief) -> any Chart {
    let lines = brief.indicators.map { brief.line($0) }
    let panels = zip(brief.indicators, lines).map { standing, line in
      SmallMultiples.Panel(
        standing.indicator.name, unit: line.words.unit, values: line.values, targets: line.targets)
    }
    let columns = max(1, min(4, Int(brief.width / 160)))
    return SmallMultiples(
      brief.words(zh: "\(panels.count)项指标", en: "\(panels.count) indicators"), panels: panels,
      period: brief.period, joinedMonths: lines.map(\.joinedMonths).max() ?? 1, columns: columns,
      width: brief.width)
  }
}
