package import Dates

/// How often the reports of a task, or the readings of an indicator, are due (报送频次).
package enum Rhythm: String, CaseIterable, Hashable, Sendable {
  case monthly
  case quarterly
  case halfYearly = "half-yearly"
  case yearly
  /// When the work is done, and not before (完成时).
  case once

  /// The words that tables may write for it.
  package var words: [String] {
    switch self {
    case .monthly: ["monthly", "月", "每月", "按月", "月报", "月度"]
    case .quarterly: ["quarterly", "季", "每季", "每季度", "按季", "季报", "季度"]
    case .halfYearly: ["half-yearly", "半年", "每半年", "半年报"]
    case .yearly: ["yearly", "年", "每年", "按年", "年报", "年度", "全年"]
    case .once: ["once", "完成时", "完成时报", "一次"]
    }
  }

  /// What its reports are called in Chinese.
  package var reportName: String {
    switch self {
    case .monthly, .once: "月报"
    case .quarterly: "季报"
    case .halfYearly: "半年报"
    case .yearly: "年报"
    }
  }

  /// The months from one due month to the next; nil for what is due once.
  package var step: Int? {
    switch self {
    case .monthly: 1
    case .quarterly: 3
    case .halfYearly: 6
    case .yearly: 12
    case .once: nil
    }
  }
}

/// The months for which something is due: the last of each quarter, half-year or year by the calendar, and the last one
/// of all, whatever the rhythm.
package struct DueMonths: Hashable, Sendable {
  package let rhythm: Rhythm
  /// The month with which the programme ends, or the work that is reported once; nil where there is none.
  package let last: Month?

  package init(_ rhythm: Rhythm, last: Month?) {
    self.rhythm = rhythm
    self.last = last
  }

  /// Whether something is due for a month.
  package func contains(_ month: Month) -> Bool {
    guard let step = rhythm.step else { return month == last }
    return month.ordinal.isMultiple(of: step) || month == last
  }

  /// The last month up to `month` for which something is due; nil where none is, as for work reported once.
  package func last(through month: Month) -> Month? {
    guard let step = rhythm.step else { return last.flatMap { $0 <= month ? $0 : nil } }
    let regular = month.adding(months: -(month.ordinal % step))
    guard let last, last <= month else { return regular }
    return max(regular, last)
  }

  /// The first month from `month` on for which something is due; nil where none is.
  package func next(from month: Month) -> Month? {
    guard let step = rhythm.step else { return last.flatMap { $0 >= month ? $0 : nil } }
    let regular = month.adding(months: (step - month.ordinal % step) % step)
    guard let last, last >= month else { return regular }
    return min(regular, last)
  }

  /// The first of the months that a due one speaks for.
  package func start(of due: Month) -> Month {
    guard let step = rhythm.step else { return due }
    return due.adding(months: -((due.ordinal - 1) % step))
  }
}
