import Charts
import Dates
import Model
import Narrative

/// Tasks from start to deadline, with their progress and overdue tails.
enum GanttRecipe: ChartRecipe {
  static func chart(_ brief: ProgrammeBrief) -> any Chart {
    let rows = brief.tasks.filter { task in
      guard let period = brief.request.period else { return true }
      let isOver = task.task.deadline.day.map { $0 < period.start } ?? false
      return !isOver && task.task.start.map { $0 <= period.end } ?? true
    }.map(brief.ganttRow)
    return brief.gantt([Gantt.Group(rows: rows)])
  }

  static func chart(_ brief: TableBrief) -> (any Chart)? {
    guard brief.table.y.count == 2 else { return nil }
    let rows = brief.rows.map { row -> Gantt.Row in
      let start = brief.table.y[0][row].days?.start
      let deadline = brief.table.y[1][row].days?.end
      return Gantt.Row(
        label: brief.table.x[row].text, start: start, deadline: deadline,
        progress: brief.table.progress?[row].number,
        tone: brief.tone(row, start: start, deadline: deadline))
    }
    let days = rows.flatMap { [$0.start, $0.deadline] }.compactMap { $0 }
    guard let first = days.min(), let last = days.max() else { return nil }
    return Gantt(
      brief.words, groups: [Gantt.Group(rows: rows)], period: brief.period ?? Period(spanning: first, last),
      labels: ProgrammeBrief.labels(brief.width), width: brief.width)
  }
}

/// The deadlines of tasks on a calendar.
enum CalendarRecipe: ChartRecipe {
  static func chart(_ brief: ProgrammeBrief) -> any Chart {
    let deadlines = brief.tasks.compactMap { task -> DeadlineCalendar.Deadline? in
      guard let day = task.task.deadline.day, brief.period.contains(day), let tone = task.now.lamp.tone
      else { return nil }
      return DeadlineCalendar.Deadline(day, brief.name(task.task), tone)
    }
    return DeadlineCalendar(
      brief.words(zh: "完成时限", en: "Deadlines"), deadlines: deadlines, period: brief.request.period,
      width: brief.width)
  }

  static func chart(_ brief: TableBrief) -> (any Chart)? {
    let deadlines = brief.rows.compactMap { row -> DeadlineCalendar.Deadline? in
      guard let day = brief.table.x[row].days?.end, brief.period?.contains(day) ?? true else { return nil }
      return DeadlineCalendar.Deadline(
        day, brief.table.label?[row].text ?? "", brief.tone(row, deadline: day))
    }
    return DeadlineCalendar(brief.words, deadlines: deadlines, period: brief.period, width: brief.width)
  }
}

extension ProgrammeBrief {
  /// Tasks over the months of the period.
  func gantt(_ groups: [Gantt.Group]) -> Gantt {
    Gantt(
      words(zh: "时间轴", en: "Timeline"), groups: groups, period: period, labels: Self.labels(width),
      width: width)
  }

  /// Labels beside the bars where there is room for both.
  static func labels(_ width: Double) -> Gantt.Labels { width < 480 ? .above : .beside(width * 0.28) }

  /// A task as a row, linked where the picture stands on a page.
  func ganttRow(_ standing: TaskStanding) -> Gantt.Row {
    let task = standing.task
    var completedOn: Day?
    if case .completed(let day) = standing.now.reason { completedOn = day }
    return Gantt.Row(
      label: name(task), href: href(task), start: task.start, deadline: task.deadline.day,
      progress: standing.now.progress, tone: standing.now.lamp.tone ?? .grey, completedOn: completedOn,
      milestones: milestones(of: task))
  }

  /// What the task's indicators have to reach before their deadlines.
  private func milestones(of task: Task) -> [Gantt.Milestone] {
    standing.indicators(of: task.number).flatMap { standing in
      let indicator = standing.indicator
      return indicator.interimTargets.map { target in
        let aim = indicator.direction.sign + quantityText(target.bound.text, indicator.unit)
        return Gantt.Milestone(target.day, "\(indicator.name) \(aim)")
      }
    }.sorted { $0.day < $1.day }
  }
}
