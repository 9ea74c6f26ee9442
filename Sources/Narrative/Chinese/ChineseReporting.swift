import Dates
import Diagnostics
import Model

extension ChineseNarrative {
  /// Which reports for the month are missing, and whose; nil where none was due.
  var reporting: String? {
    let (missing, owed) = (rollup.unreported, rollup.reportableCount)
    if let due = figures.standing.firstReports {
      let words = "首次应报的月报\(day(due.day))前报送"
      return text.sentence { "\(words)，此前不作统计" }
    }
    guard owed > 0 else { return nil }
    let period = reportingPeriod
    if missing.isEmpty {
      return text.sentence { owed == 1 ? "\(period)应报的1项月报已报送" : "\(period)应报的\(owed)项月报全部报送" }
    }
    let opening =
      missing.count < owed
      ? "\(period)应报月报\(owed)项，未报\(missing.count)项"
      : "\(period)应报的\(owed)项月报\(owed > 1 ? "均" : "")未报送"
    if let named = ChineseListing.all(missing.map(unreportedTask)) {
      return text.sentence { "\(opening)：\(named)" }
    }
    return text.sentence {
      text.phrase {
        opening
        if !figures.subject.isDepartment {
          ChineseListing.departments(figures.leadNames(of: missing)).map { "涉及\($0)" }
        }
      }
      repeatedly(missing)
    }
  }

  /// `“…”（任务26，财政局牵头，连续4个月未报）`.
  private func unreportedTask(_ standing: TaskStanding) -> String {
    let leads = figures.subject.isDepartment ? [] : figures.leadNames(of: [standing])
    let run = standing.unreportedRun
    return ChineseListing.task(
      standing.task, ChineseListing.departments(leads).map { "\($0)牵头" },
      standing.task.rhythm.run(run, in: .zh).map { "\($0)未报" })
  }

  private func repeatedly(_ missing: [TaskStanding]) -> String? {
    let count = missing.count { $0.unreportedRun >= Decision.unreportedMonths }
    let words =
      figures.standing.rhythm == .monthly
      ? "连续\(ChineseCounting.spelled(Decision.unreportedMonths))个月及以上未报"
      : "连续\(ChineseCounting.spelled(Decision.unreportedMonths))期及以上未报"
    return count == missing.count ? "均已\(words)" : ChineseCounting.some(count, "其中\(words)的")
  }
}
