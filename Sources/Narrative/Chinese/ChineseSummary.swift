import Dates
import Diagnostics
import Model

extension ChineseNarrative {
  /// Lamps, then progress and overdue tasks, then indicators and reports, a paragraph each.
  var summary: [String] {
    guard !rollup.tasks.isEmpty else { return [withoutTasks, outcome].compactMap { $0 } }
    return [standing, progress, outcome].compactMap { $0 }
  }

  private var asOf: String { "截至\(figures.asOf.chinese)" }

  private var withoutTasks: String? {
    text.sentence {
      switch figures.subject {
      case .programme: "\(asOf)，方案还没有列入任务"
      case .department(let department): "\(asOf)，\(department.name)没有牵头的任务"
      case .workstream(let workstream): "\(asOf)，\(workstream.name)板块还没有列入任务"
      }
    }
  }
}

extension ChineseNarrative {
  private var standing: String? {
    text.paragraph {
      tallySentence
      text.sentence { shifts }
      text.sentence { ending }
    }
  }

  /// The lamps with their denominator: `28项任务中，已完成5项，占17.9%；绿灯12项，占42.9%`.
  private var tallySentence: String? {
    let lamps = Lamp.counted.filter { rollup.tally[$0] > 0 }
    if lamps.count == 1, let lamp = lamps.first {
      return text.sentence {
        text.phrase {
          asOf
          "\(subjectTasks)\(rollup.tasks.count == 1 ? "" : "全部")\(state(lamp))"
        }
      }
    }
    // A share of fewer than ten tasks says no more than the counts.
    let counts =
      rollup.tasks.count < 10
      ? text.phrase { lamps.compactMap(count) } : text.series { lamps.compactMap(share) }
    return text.sentence { counts.map { "\(asOf)，\(subjectTasks)中，\($0)" } }
  }

  /// `红灯2项`.
  private func count(_ lamp: Lamp) -> String? { "\(name(lamp))\(rollup.tally[lamp])项" }

  /// `红灯2项，占7.1%`.
  private func share(_ lamp: Lamp) -> String? {
    text.phrase {
      count(lamp)
      Percent(rollup.tally[lamp], of: rollup.tasks.count).map { "占\($0.text(in: .zh))" }
    }
  }

  private var shifts: String? {
    guard figures.before != nil else { return nil }
    let shifts = figures.lampShifts
    if shifts.isEmpty { return rollup.tasks.count == 1 ? "亮灯与\(lastTime)相同" : "各类亮灯项数与\(lastTime)持平" }
    return text.phrase {
      "与\(lastTime)相比"
      shifts.map { shift in
        shift.lamps.map { lamp in lamp == .done ? "完成" : name(lamp) }.joined(separator: "、")
          + ChineseComparison.shift(shift.difference, isShared: shift.lamps.count > 1)
      }
    }
  }

  /// What is left when the programme's time is over.
  private var ending: String? {
    guard figures.asOf >= figures.standing.programme.period.end, rollup.openCount > 0 else { return nil }
    let later = rollup.tasks.compactMap { task in
      task.completedLater.map { "任务\(task.task.number)（\($0.words(in: .zh))）" }
    }
    return "方案期限已满，尚有\(rollup.openCount)项任务没有完成"
      + (later.isEmpty ? "" : "，其中\(later.count)项在期满后完成：\(later.joined(separator: "、"))")
  }

  /// A lamp before a number of tasks.
  func name(_ lamp: Lamp) -> String {
    switch lamp {
    case .done: "已完成"
    case .grey: "暂无月报"
    default: lamp.word(in: .zh)
    }
  }

  private func state(_ lamp: Lamp) -> String {
    switch lamp {
    case .green, .yellow, .red: "为\(name(lamp))"
    case .notBegun: "尚未到开始时间"
    case .awaited: "尚未到首次报送时间"
    default: name(lamp)
    }
  }
}
