import Dates
import Diagnostics
import Model

extension EnglishNarrative {
  /// Which reports for the month are missing, and whose; nil where none was due.
  var reporting: String? {
    let (missing, owed) = (rollup.unreported, rollup.reportableCount)
    if let due = figures.standing.firstReports {
      return text.sentence {
        "the first reports are due by \(due.day.words(in: .en)), and none is missing before"
      }
    }
    guard owed > 0 else { return nil }
    let period = reportingPeriod
    if missing.isEmpty {
      let verb = EnglishCounting.have(owed)
      return text.sentence { "\(EnglishCounting.all(owed, "report")) due for \(period) \(verb) come in" }
    }
    let opening =
      missing.count < owed
      ? "of \(owed) reports due for \(period), \(missing.count) \(EnglishCounting.be(missing.count)) missing"
      : "\(EnglishCounting.all(owed, "report")) due for \(period) \(EnglishCounting.be(owed)) missing"
    if let named = EnglishListing.all(missing.map(unreportedTask)) {
      return text.sentence { "\(opening): \(named)" }
    }
    return text.paragraph {
      text.sentence {
        opening
        repeatedly(missing)
      }
      if !figures.subject.isDepartment {
        text.sentence {
          EnglishListing.departments(figures.leadNames(of: missing)).map { "they are due from \($0)" }
        }
      }
    }
  }

  /// `“…” (task 26, led by Finance, unreported for 4 months)`.
  private func unreportedTask(_ standing: TaskStanding) -> String {
    let leads = figures.subject.isDepartment ? [] : figures.leadNames(of: [standing])
    let run = standing.unreportedRun
    return EnglishListing.task(
      standing.task, EnglishListing.departments(leads).map { "led by \($0)" },
      standing.task.rhythm.run(run, in: .en).map { "unreported for \($0)" })
  }

  private func repeatedly(_ missing: [TaskStanding]) -> String? {
    let count = missing.count { $0.unreportedRun >= Decision.unreportedMonths }
    guard count > 0 else { return nil }
    let who = count == missing.count ? EnglishCounting.all(count, "task") : String(count)
    return
      "\(who) \(EnglishCounting.have(count)) been missing for \(Decision.unreportedMonths) \(figures.standing.rhythm == .monthly ? "months" : "periods") or more"
  }
}
