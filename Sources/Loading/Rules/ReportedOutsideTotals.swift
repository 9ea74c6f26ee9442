internal import Dates
internal import Diagnostics
internal import Model

/// A task that is cancelled, suspended, merged or split is reported on no more, and one that was added not before.
enum ReportedOutsideTotals: Rule {
  static let id = "reported-outside-totals"
  static let severity = Finding.Severity.warning
  static let about = Wording(
    zh: "取消、中止、并入、拆分以后和列入以前的月份不报月报",
    en: "no reports are sent of a task that is cancelled, suspended, merged, split or not yet added")
  static let help = Wording(
    zh: "任务号或月份写错的请改正；任务还在做的，改调整记录",
    en: "mend the task or the month; where the task goes on, mend the record")

  static func check(_ draft: Draft) -> [Finding] {
    guard let record = DraftRecord(draft) else { return [] }
    return draft.reports.flatMap { reports in
      reports.rows.compactMap { report -> Finding? in
        guard let number = report.task?.key else { return nil }
        let adjustments = record.adjustments(of: .task(number))
        guard !adjustments.isEmpty else { return nil }
        let (before, after) = (
          adjustments.membership(at: reports.month.firstDay.adding(days: -1)),
          adjustments.membership(at: reports.month.lastDay)
        )
        // In the month in which it went, a last report is in order.
        guard let lamp = after.lamp, after == .absent || before != .listed else { return nil }
        let word = lamp.words[1]
        return finding(
          at: reports.sheet.spot(report.row, .task),
          Wording(
            zh: "任务 \(number) 在 \(reports.month) 是“\(word)”，却有月报；汇总里没有它",
            en:
              "task \(number) is \(lamp.rawValue) in \(reports.month) but reported on; the totals do not count it"
          ),
          related: record.entries(of: .task(number)).prefix(1).map { record.related($0) })
      }
    }
  }
}
