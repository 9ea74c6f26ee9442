import Charts
import Dates
import Model
import Narrative

/// An indicator's last reading against its target.
enum BulletRecipe: ChartRecipe {
  static func chart(_ brief: ProgrammeBrief) -> any Chart {
    guard let standing = brief.indicators.first else { return LampsRecipe.chart(brief) }
    return brief.bullet(standing) ?? brief.line(standing)
  }
}

/// A task's progress against its schedule.
enum ProgressRecipe: ChartRecipe {
  static func chart(_ brief: ProgrammeBrief) -> any Chart {
    guard let standing = brief.allTasks.first else { return LampsRecipe.chart(brief) }
    return brief.progress(standing)
  }
}

/// How many tasks have each lamp.
enum LampsRecipe: ChartRecipe {
  static func chart(_ brief: ProgrammeBrief) -> any Chart {
    let counts = Tally(brief.tasks.map(\.now.lamp)).byTone
    return LampStack(
      brief.words(zh: "任务按亮灯", en: "Tasks by lamp"), counts: counts, width: brief.width)
  }
}

/// Tasks as cells of one size, each with its lamp.
enum WaffleRecipe: ChartRecipe {
  static func chart(_ brief: ProgrammeBrief) -> any Chart {
    let cells = brief.tasks.compactMap { task in
      task.now.lamp.tone.map { Waffle.Cell(brief.name(task.task), $0, href: brief.href(task.task)) }
    }
    return Waffle(
      brief.words(zh: "\(cells.count)项任务", en: "\(cells.count) tasks"), cells: cells, width: brief.width)
  }

  static func chart(_ brief: TableBrief) -> (any Chart)? {
    guard let lamps = brief.table.y.first else { return nil }
    let cells = brief.rows.map { row in
      Waffle.Cell(brief.table.x[row].text, lamps[row].lamp?.tone ?? .grey)
    }
    return Waffle(brief.words, cells: cells, width: brief.width)
  }
}

/// The lamps of tasks month by month.
enum MatrixRecipe: ChartRecipe {
  static func chart(_ brief: ProgrammeBrief) -> any Chart {
    let months = brief.standing.months
    let rows = brief.allTasks.map { standing in
      let lamps = zip(months, standing.history).compactMap { month, judgement in
        judgement.lamp.tone.map { (month, $0) }
      }
      return LampMatrix.Row(
        brief.name(standing.task), lamps: Dictionary(lamps, uniquingKeysWith: { $1 }),
        href: brief.href(standing.task))
    }
    let shown = brief.request.period ?? Period(spanning: brief.period.start, brief.asOf)
    return LampMatrix(
      brief.words(zh: "逐月亮灯", en: "Lamps by month"), rows: rows, period: shown, width: brief.width)
  }

  static func chart(_ brief: TableBrief) -> (any Chart)? {
    let months = brief.table.y.compactMap { Month($0.name) }
    guard let first = months.min(), let last = months.max() else { return nil }
    let rows = brief.rows.map { row in
      let lamps = brief.table.y.compactMap { column in
        Month(column.name).flatMap { month in column[row].lamp?.tone.map { (month, $0) } }
      }
      return LampMatrix.Row(
        brief.table.x[row].text, lamps: Dictionary(lamps, uniquingKeysWith: { $1 }))
    }
    let whole = Period(spanning: first.firstDay, last.lastDay)
    return LampMatrix(brief.words, rows: rows, period: brief.period ?? whole, width: brief.width)
  }
}

extension ProgrammeBrief {
  /// Nil for an indicator without a target, which has nothing to reach.
  func bullet(_ standing: IndicatorStanding) -> Bullet? {
    let indicator = standing.indicator
    guard let target = indicator.target else { return nil }
    return Bullet(
      words(indicator.name, unit: indicator.unit), actual: standing.attainment.reading?.value,
      goal: Goal(indicator.direction, target.bound), baseline: indicator.startingValue,
      scheduled: standing.attainment.pathValue, width: width)
  }

  func progress(_ standing: TaskStanding) -> ProgressBar {
    ProgressBar(
      words(standing.task.title), progress: standing.now.progress,
      scheduleShare: standing.now.scheduleShare.map { $0 / 100 }, tone: standing.now.lamp.tone ?? .grey,
      form: .labelled, width: width)
  }
}

extension Tally {
  /// The counts by the tones of charts.
  var byTone: [Tone: Int] {
    let counts = Lamp.counted.compactMap { lamp in lamp.tone.map { ($0, self[lamp]) } }
    return Dictionary(counts) { first, _ in first }
  }
}
