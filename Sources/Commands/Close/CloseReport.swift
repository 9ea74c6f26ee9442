import Dates
import Diagnostics
import Model
import Narrative

/// What was kept of a month that was closed, as the command tells it.
struct CloseReport {
  let closed: ClosedMonth
  let programme: Programme
  let path: String

  private var month: Month { closed.closing.month }
  private var totals: ClosedTotals { closed.totals }

  /// What the month holds, then where it was written.
  var text: Wording {
    let lines = [tasks, reports, indicators] + openMonths + [ending]
    return Wording(
      zh: lines.map(\.zh).joined(separator: "\n"), en: lines.map(\.en).joined(separator: "\n"))
  }

  var ending: Wording {
    Wording(
      zh: "\(month) 结账，写入 \(path)；以后的网页和简报，这个月照此印",
      en: "\(month) is closed, in \(path); later pages and briefings print the month from there")
  }

  private var tasks: Wording {
    let lamps = Lamp.counted.map { lamp in
      (lamp, ClosedTotals.Kind(rawValue: lamp.rawValue).map { totals[$0] } ?? 0)
    }.filter { !Lamp.occasional.contains($0) || $1 > 0 }
    let outside = closed.tasks.count - totals[.tasks]
    let (zh, en) = outside == 0 ? ("", "") : ("，另有 \(outside) 项不计入汇总", ", and \(outside) outside the totals")
    return Wording(
      zh: "任务 \(totals[.tasks]) 项：" + lamps.map { "\($0.word(in: .zh)) \($1)" }.joined(separator: "，")
        + "；逾期 \(totals[.overdue])\(zh)",
      en: "\(totals[.tasks]) tasks: " + lamps.map { "\($0.word(in: .en)) \($1)" }.joined(separator: ", ")
        + "; overdue \(totals[.overdue])\(en)")
  }

  private var reports: Wording {
    Wording(
      zh: "月报 \(totals[.reported])／\(totals[.owed]) 项", en: "reports \(totals[.reported])/\(totals[.owed])")
  }

  private var indicators: Wording {
    Wording(
      zh: "指标达标 \(totals[.met])／\(totals.judgedIndicators)，暂无读数 \(totals[.noReading])",
      en:
        "indicators met \(totals[.met])/\(totals.judgedIndicators), without a reading \(totals[.noReading])")
  }

  /// The months before it that are still open, which later closings would leave behind.
  private var openMonths: [Wording] {
    let open = programme.period.months.filter { $0 < month && programme.closing(of: $0) == nil }
    guard let first = open.first, let last = open.last else { return [] }
    let span = first == last ? "\(first)" : "\(first) – \(last)"
    return [
      Wording(
        zh: "注意：以前的月份还没有结账：\(span)，它们仍随现在的台账计算",
        en: "note: earlier months are still open, \(span); they follow the present ledger")
    ]
  }

  /// The members of the command's JSON.
  var jsonMembers: [(String, String)] {
    let counts = ClosedTotals.Kind.allCases.map { "\(JSONText.quoted($0.rawValue)): \(totals[$0])" }
    return [
      ("month", JSONText.quoted(month.description)), ("file", JSONText.quoted(path)),
      ("closed_on", JSONText.quoted(closed.closing.day?.description ?? "")),
      ("totals", "{\(counts.joined(separator: ", "))}"),
    ]
  }
}
