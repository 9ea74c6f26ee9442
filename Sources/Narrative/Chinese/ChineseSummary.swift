import Dates
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

// MARK: Lamps

extension ChineseNarrative {
  private var standing: String? {
    text.paragraph {
      tallySentence
      text.sentence { shifts }
      text.sentence { ending }
    }
  }

  /// `截至2019年6月30日，28项任务中，已完成5项，占17.9%；绿灯12项，占42.9%。`
  private var tallySentence: String? {
    let lamps = Lamp.allCases.filter { rollup.tally[$0] > 0 }
    if lamps.count == 1, let lamp = lamps.first {
      let all = rollup.tasks.count == 1 ? "" : "全部"
      return text.sentence { "\(asOf)，\(subjectTasks)\(all)\(state(lamp))\(notBegun.map { "，\($0)" } ?? "")" }
    }
    return text.sentence {
      ["\(asOf)，\(subjectTasks)中，" + (text.series { lamps.compactMap(lampCount) } ?? "")]
    }
  }

  /// `红灯2项，占7.1%`; a share of fewer than ten tasks says no more than the counts.
  private func lampCount(_ lamp: Lamp) -> String? {
    let count = rollup.tally[lamp]
    return text.phrase {
      "\(name(lamp))\(count)项"
      if rollup.tasks.count >= 10 { Percent(count, of: rollup.tasks.count).map { "占\($0.text(in: .zh))" } }
      if lamp == .grey { notBegun.map { "其中\($0)" } }
    }
  }

  /// How many of the grey tasks begin later: `1项尚未到开始时间`.
  private var notBegun: String? {
    let count = rollup.tasks.count { $0.now.lamp == .grey && $0.task.start > figures.asOf }
    guard count > 0 else { return nil }
    return count == rollup.tasks.count ? "尚未到开始时间" : "\(count)项尚未到开始时间"
  }

  private var shifts: String? {
    guard figures.before != nil else { return nil }
    let shifts = figures.lampShifts
    if shifts.isEmpty { return "各类亮灯项数与上月持平" }
    return text.phrase {
      "与上月相比"
      shifts.map { shift in
        shift.lamps.map { lamp in lamp == .done ? "完成" : name(lamp) }.joined(separator: "、")
          + ChineseComparison.shift(shift.difference, isShared: shift.lamps.count > 1)
      }
    }
  }

  /// What is left when the programme's time is over.
  private var ending: String? {
    guard figures.asOf >= figures.standing.programme.period.end, rollup.openCount > 0 else { return nil }
    return "方案期限已满，尚有\(rollup.openCount)项任务没有完成"
  }

  /// A lamp before a number of tasks.
  func name(_ lamp: Lamp) -> String {
    switch lamp {
    case .done: "已完成"
    case .grey: "暂无月报"
    case .green, .yellow, .red: lamp.word(in: .zh)
    }
  }

  private func state(_ lamp: Lamp) -> String {
    switch lamp {
    case .done, .grey: name(lamp)
    case .green, .yellow, .red: "为\(name(lamp))"
    }
  }
}

// MARK: Progress and overdue tasks

extension ChineseNarrative {
  private var progress: String? {
    text.paragraph {
      MeanStanding(figures).flatMap(meanSentence)
      text.sentence { overdue }
    }
  }

  private func meanSentence(_ mean: MeanStanding) -> String? {
    let tasks = "\(mean.isPartial ? "已有月报的" : "")\(mean.count)项任务"
    let kind = mean.count == 1 ? "" : mean.isWeighted ? "加权平均" : "平均"
    return text.sentence {
      text.phrase {
        "\(tasks)\(kind)进度\(mean.progress.text(in: .zh))"
        schedule(mean)
        mean.lead.map(ChineseComparison.schedule)
      }
      gain(mean)
    }
  }

  private func schedule(_ mean: MeanStanding) -> String? {
    guard let share = mean.schedule?.text(in: .zh) else { return nil }
    if mean.scheduledCount == mean.count { return "同期序时进度\(share)" }
    return "其中完成时限明确到日的\(mean.scheduledCount)项序时进度\(share)"
  }

  private func gain(_ mean: MeanStanding) -> String? {
    guard let before = mean.before, let gained = mean.gained else { return nil }
    let value = gained == 0 ? nil : before.progress.text(in: .zh)
    let count = before.count == mean.count ? nil : "\(before.count)项"
    let aside = text.phrase {
      count; value
    }
    return "进度" + ChineseComparison.rate(gained, aside: aside.map { "（\($0)）" } ?? "")
  }

  private var overdue: String? {
    let now = rollup.overdue.count
    let before = figures.before?.overdueCount
    if now == 0 {
      guard let before, before > 0 else { return nil }
      return "上月逾期的\(before)项任务\(before > 1 ? "均" : "")已完成，目前没有逾期任务"
    }
    return text.phrase {
      "逾期未完成任务\(now)项"
      before.map { ChineseComparison.withLastMonth(now - $0) }
    }
  }
}

// MARK: Indicators and reports

extension ChineseNarrative {
  private var outcome: String? {
    text.paragraph {
      text.sentence { indicatorsMet }
      text.sentence { reportsReceived }
    }
  }

  private var indicatorsMet: String? {
    let counts = rollup.indicatorCounts
    guard counts.total > 0, counts.withoutReading < counts.total else { return nil }
    return text.phrase {
      metCount(counts)
      figures.before.flatMap { before in
        counts.met == 0 && before.indicatorCounts.met == 0
          ? nil : ChineseComparison.withLastMonth(counts.met - before.indicatorCounts.met)
      }
    }
  }

  private func metCount(_ counts: IndicatorCounts) -> String {
    if counts.met == 0 { return "\(counts.total)项指标\(counts.total > 1 ? "均" : "")尚未达标" }
    if counts.met == counts.total { return "\(counts.total)项指标\(counts.total > 1 ? "全部" : "")达标" }
    let rate = Percent(counts.met, of: counts.total).map { "，达标率\($0.text(in: .zh))" } ?? ""
    return "\(counts.total)项指标中已达标\(counts.met)项\(rate)"
  }

  private var reportsReceived: String? {
    let rate = figures.reportingRate
    guard let percent = rate.percent else { return nil }
    let before = figures.reportingRateBefore
    return text.phrase {
      "\(month(figures.month))应报月报\(rate.owed)项，实报\(rate.reported)项"
      "报送率\(percent.text(in: .zh))"
      before?.percent.map { last in
        ChineseComparison.rate(
          percent.tenths - last.tenths, aside: "（应报\(before?.owed ?? 0)项，实报\(before?.reported ?? 0)项）")
      }
    }
  }
}
