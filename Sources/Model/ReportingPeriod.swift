package import Dates

/// The month, quarter, half-year or year that reports or a briefing are for.
package struct ReportingPeriod: Hashable, Sendable {
  /// The month with which it ends.
  package let month: Month
  package let rhythm: Rhythm

  package init(_ month: Month, _ rhythm: Rhythm = .monthly) {
    self.month = month
    self.rhythm = rhythm
  }

  /// Reads `2019-06`, `2019-Q2`, `2019-H1` or `2019`; nil for anything else.
  package init?(_ text: String) {
    if let month = Month(text) {
      self.init(month)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first, year.utf8.count == 4, let january = Month("\(year)-01") else { return nil }
    switch parts.dropFirst().map({ $0.uppercased() }) {
    case []: self.init(january.adding(months: 11), .yearly)
    case ["H1"]: self.init(january.adding(months: 5), .halfYearly)
    case ["H2"]: self.init(january.adding(months: 11), .halfYearly)
    case ["Q1"]: self.init(january.adding(months: 2), .quarterly)
    case ["Q2"]: self.init(january.adding(months: 5), .quarterly)
    case ["Q3"]: self.init(january.adding(months: 8), .quarterly)
    case ["Q4"]: self.init(january.adding(months: 11), .quarterly)
    default: return nil
    }
  }

  /// The last month of the period before it.
  package var previousMonth: Month { month.adding(months: -(rhythm.step ?? 1)) }

  /// `2019年6月`, `2019年第二季度`, `2019年上半年`, `2019年`.
  package var chinese: String {
    switch rhythm {
    case .monthly, .once: month.chinese
    case .quarterly, .halfYearly: "\(month.year)年\(chineseName)"
    case .yearly: "\(month.year)年"
    }
  }

  /// Without its year: `6月`, `第二季度`, `上半年`, `全年`.
  package var chineseName: String {
    switch rhythm {
    case .monthly, .once: "\(month.ordinal)月"
    case .quarterly:
      switch month.ordinal {
      case ...3: "第一季度"
      case ...6: "第二季度"
      case ...9: "第三季度"
      default: "第四季度"
      }
    case .halfYearly: month.ordinal <= 6 ? "上半年" : "下半年"
    case .yearly: "全年"
    }
  }
}

extension ReportingPeriod: CustomStringConvertible {
  /// As files are named and arguments written: `2019-06`, `2019-Q2`, `2019-H1`, `2019`.
  package var description: String {
    let year = String(month.description.prefix(4))
    switch rhythm {
    case .monthly, .once: return month.description
    case .quarterly: return "\(year)-Q\((month.ordinal + 2) / 3)"
    case .halfYearly: return "\(year)-H\((month.ordinal + 5) / 6)"
    case .yearly: return year
    }
  }
}
