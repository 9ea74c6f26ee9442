import Charts
import Dates
import Model
import Narrative

/// The planned course of tasks against what was reported, both as the weighted mean of all that have a schedule.
enum BurnUpRecipe: ChartRecipe {
  static func chart(_ brief: ProgrammeBrief) -> any Chart {
    let months = brief.standing.months
    let all = brief.allTasks
    // A month that is told of counts the tasks that stood in its totals; the months to come those of now.
    let told = months.indices.map { index in
      all.filter { $0.history[index].lamp.isCounted && $0.history[index].scheduleShare != nil }
    }
    let tasks = brief.tasks.filter { $0.task.schedule != nil }
    let plan = brief.period.months.compactMap { month -> DatedValue? in
      let day = min(month.lastDay, brief.period.end)
      if let index = months.firstIndex(of: month), day <= brief.asOf {
        return told[index].isEmpty
          ? nil : DatedValue(day, mean(told[index]) { $0.history[index].scheduleShare ?? 0 })
      }
      return tasks.isEmpty
        ? nil : DatedValue(day, mean(tasks) { ($0.task.schedule?.elapsedShare(at: day) ?? 0) * 100 })
    }
    let reported = months.indices.filter { index in
      brief.period.contains(min(months[index].lastDay, brief.asOf))
        && told[index].contains { $0.history[index].progress != nil }
    }.map { index in
      DatedValue(
        min(months[index].lastDay, brief.asOf), mean(told[index]) { $0.history[index].progress ?? 0 })
    }
    return BurnUpChart(
      brief.words(zh: "累计进度", en: "Progress against plan", unit: "%"), planned: plan,
      reported: reported, plannedLabel: brief.language.pick("序时进度", "schedule"),
      period: brief.request.period, width: brief.width)
  }

  /// A task that has not been reported counts as nothing done, since the plan counts it too.
  private static func mean(_ tasks: [TaskStanding], _ value: (TaskStanding) -> Double) -> Double {
    let weights = tasks.reduce(0) { $0 + $1.task.weight }
    return tasks.reduce(0) { $0 + value($1) * $1.task.weight } / weights
  }

  static func chart(_ brief: TableBrief) -> (any Chart)? {
    guard brief.table.y.count == 2 else { return nil }
    let (planned, reported) = (brief.table.y[0], brief.table.y[1])
    let values = brief.dated(reported)
    return BurnUpChart(
      brief.words, planned: brief.dated(planned), reported: values, plannedLabel: planned.name,
      reportedLabel: reported.name, period: brief.period, joinedMonths: values.cadence, width: brief.width)
  }
}

/// The progress of tasks from last month to this one.
enum DumbbellRecipe: ChartRecipe {
  static func chart(_ brief: ProgrammeBrief) -> any Chart {
    let tasks = brief.tasks
    let rows = tasks.map {
      Dumbbell.Row(brief.name($0.task), before: $0.before?.progress, after: $0.now.progress)
    }
    let before = tasks.first?.before.map { $0.day.month.description } ?? ""
    return Dumbbell(
      brief.words(zh: "本月变化", en: "Change of the month", unit: "%"), rows: rows, beforeLabel: before,
      afterLabel: brief.asOf.month.description, domain: 0...100, width: brief.width)
  }

  static func chart(_ brief: TableBrief) -> (any Chart)? {
    guard brief.table.y.count == 2 else { return nil }
    let (before, after) = (brief.table.y[0], brief.table.y[1])
    let rows = brief.rows.map { row in
      Dumbbell.Row(brief.table.x[row].text, before: before[row].number, after: after[row].number)
    }
    return Dumbbell(
      brief.words, rows: rows, beforeLabel: before.name, afterLabel: after.name, width: brief.width)
  }
}

/// How far the tasks of each department, workstream or special action have come.
enum DistributionRecipe: ChartRecipe {
  static func chart(_ brief: ProgrammeBrief) -> any Chart {
    let groups = brief.groups(by: brief.request.grouping ?? .department).map { name, tasks in
      let mean = MeanProgress(tasks.map { ($0.task, $0.now) })
      return Distribution.Group(
        name,
        tasks: tasks.compactMap { task in
          task.now.lamp.tone.map {
            Distribution.Task(brief.name(task.task), progress: task.now.progress, tone: $0)
          }
        }, scheduled: mean.scheduleShare)
    }
    return Distribution(
      brief.words(zh: "任务进度分布", en: "Distribution of progress"), groups: groups, width: brief.width)
  }

  static func chart(_ brief: TableBrief) -> (any Chart)? {
    guard let values = brief.table.y.first else { return nil }
    var names: [String] = []
    var tasks: [String: [Distribution.Task]] = [:]
    for row in brief.rows {
      let name = brief.table.x[row].text
      if tasks[name] == nil { names.append(name) }
      let progress = values[row].number
      let tone = brief.table.lamp?[row].lamp?.tone ?? (progress == nil ? .grey : .green)
      tasks[name, default: []].append(
        Distribution.Task(brief.table.label?[row].text ?? name, progress: progress, tone: tone))
    }
    let groups = names.map { Distribution.Group($0, tasks: tasks[$0] ?? []) }
    return Distribution(brief.words, groups: groups, width: brief.width)
  }
}
