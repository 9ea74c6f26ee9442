import Dates
package import Diagnostics
package import Model

extension ReportingPeriod {
  /// `2019年6月`, `2019年第二季度`, `2019年上半年`, `2019年`.
  package func words(in language: Language) -> String {
    switch rhythm {
    case .monthly, .once: month.words(in: language)
    case .quarterly, .halfYearly: language.pick(chinese, "\(name(in: .en)) of \(month.year)")
    case .yearly: language.pick(chinese, "\(month.year)")
    }
  }

  /// Without its year: `6月`, `第二季度`, `上半年`, `全年`.
  package func name(in language: Language) -> String {
    switch rhythm {
    case .monthly, .once: return month.name(in: language)
    case .quarterly:
      let names = ["first", "second", "third", "fourth"]
      return language.pick(chineseName, "the \(names[min(3, (month.ordinal - 1) / 3)]) quarter")
    case .halfYearly:
      return language.pick(chineseName, month.ordinal <= 6 ? "the first half" : "the second half")
    case .yearly: return language.pick(chineseName, "the year")
    }
  }
}

extension Standing {
  /// The rhythm of all tasks that are counted; monthly where they differ.
  package var rhythm: Rhythm {
    let rhythms = Set(tasks.filter(\.isCounted).map(\.task.rhythm))
    return rhythms.count == 1 ? rhythms.first ?? .monthly : .monthly
  }

  /// What the last due reports are for.
  package var reportingPeriod: ReportingPeriod { ReportingPeriod(reportingMonth, rhythm) }

  /// `首月月报 2019年2月10日前报送`; nil once one has come in or the day has passed.
  package func firstReportsWords(in language: Language) -> String? {
    firstReports.map { due in
      let (day, reports) = (due.day.words(in: language), rhythm.firstReports(in: language))
      return language.pick("\(reports) \(day)前报送", "\(reports) are due by \(day)")
    }
  }

  /// `下次报送：2019年7月月报，2019年8月10日前`; nil where none is to come.
  package func nextReportsWords(in language: Language) -> String? {
    guard firstReports == nil, let due = nextReports else { return nil }
    let period = ReportingPeriod(due.month, rhythm).words(in: language)
    let day = due.day.words(in: language)
    return language.pick(
      "下次报送：\(period)\(rhythm.reports(in: .zh))，\(day)前",
      "next: \(rhythm.reports(in: .en)) for \(period), by \(day)")
  }
}
