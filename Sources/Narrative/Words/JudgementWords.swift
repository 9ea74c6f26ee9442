import Dates
package import Diagnostics
package import Model

extension Judgement {
  /// Why the lamp is what it is, in a few words.
  package func reasonWords(in language: Language) -> String {
    switch reason {
    case .completed(let day?):
      let day = day.words(in: language)
      return language.pick("\(day)完成", "completed on \(day)")
    case .completed(nil): return language.pick("进度 100%", "progress 100%")
    case .overdue(let days):
      let late = language.pick("逾期 \(days) 天", "overdue by \(counted(days, "day"))")
      return progress == nil ? late + language.pick("，未报", ", nothing reported") : late
    case .onSchedule:
      return (gapTenths ?? 0) >= 0 ? language.pick("达到序时进度", "on schedule") : behindWords(in: language)
    case .withoutSchedule:
      return language.pick("已报送月报，没有序时进度", "reported, without a schedule to measure against")
    case .behind, .farBehind: return behindWords(in: language)
    case .nothingReported: return language.pick("尚未报送月报", "nothing reported yet")
    case .notBegun(let start):
      return language.pick("\(start.words(in: .zh))开始", "begins on \(start.words(in: .en))")
    case .awaited(let month?):
      return language.pick("首次应报 \(month.words(in: .zh))", "first report due for \(month.words(in: .en))")
    case .awaited(nil): return language.pick("完成时报送", "reported when done")
    case .monthMissing: return language.pick("应报的月报未报送", "no report for what was due")
    case .closed: return language.pick("按结账时公布的", "as published when the month was closed")
    case .corrected: return language.pick("亮灯经过更正", "the lamp was corrected")
    case .outsideTotals(let membership): return membership.words(in: language)
    }
  }

  /// Tenths of a point between progress and schedule share as both are printed; negative when behind.
  var gapTenths: Int? {
    guard let progress = progress.flatMap(Percent.init), let share = scheduleShare.flatMap(Percent.init)
    else {
      return nil
    }
    return progress.tenths - share.tenths
  }

  /// The day of the schedule share, where the last report is measured against an earlier one.
  private func measuredWords(in language: Language) -> String {
    guard let measuredOn else { return "" }
    let day = measuredOn.words(in: language)
    return language.pick("（按上次应报的\(day)）", " (of \(day), when a report was due last)")
  }

  private func behindWords(in language: Language) -> String {
    let points = pointsWords(tenthsText(gapTenths ?? 0), in: language)
    return language.pick("落后序时 \(points)", "\(points) behind schedule")
  }

  /// The numbers the lamp of a task was decided from.
  package func inputWords(of task: Task, in language: Language) -> String {
    if case .outsideTotals(let membership) = reason {
      return membership.words(in: language) + language.pick("。", ".")
    }
    let day = day.words(in: language)
    let share =
      scheduleShare.map {
        language.pick("序时进度 ", "schedule share ") + "\(percentText($0))%" + measuredWords(in: language)
      }
      ?? (task.start == nil
        ? language.pick("起始时间未定，没有序时进度", "no schedule share, since the start is not settled")
        : language.pick("时限不是日期，没有序时进度", "no schedule share, since the deadline is no date"))
    guard let progress, let month = reportMonth?.words(in: language) else {
      return language.pick("\(day)：没有月报，\(share)。", "\(day): no report, \(share).")
    }
    let done = "\(percentText(progress))%"
    let difference = gapTenths.map { gap in
      let points = pointsWords(signedText(Double(gap) / 10), in: language)
      return language.pick("，相差 \(points)", ", difference \(points)")
    }
    return language.pick(
      "\(day)：进度 \(done)（\(month)月报），\(share)", "\(day): progress \(done) (report for \(month)), \(share)")
      + (difference ?? "") + language.pick("。", ".")
  }
}
