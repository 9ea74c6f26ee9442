package import Diagnostics
package import Model

extension Rhythm {
  /// How often something is due, in a few words.
  package func word(in language: Language) -> String {
    switch self {
    case .monthly: language.pick("每月", "monthly")
    case .quarterly: language.pick("每季度", "quarterly")
    case .halfYearly: language.pick("每半年", "half-yearly")
    case .yearly: language.pick("每年", "yearly")
    case .once: language.pick("完成时", "when done")
    }
  }

  /// So many due reports in a row that did not come: `连续4个月`, `连续2个季度`; nil for fewer than two.
  package func run(_ count: Int, in language: Language) -> String? {
    guard count > 1 else { return nil }
    switch self {
    case .monthly, .once: return language.pick("连续\(count)个月", "\(count) months")
    case .quarterly: return language.pick("连续\(count)个季度", "\(count) quarters")
    case .halfYearly: return language.pick("连续\(count)个半年", "\(count) half-years")
    case .yearly: return language.pick("连续\(count)年", "\(count) years")
    }
  }

  /// What its reports are called: `月报`, `季报`, `半年报`, `年报`.
  package func reports(in language: Language) -> String {
    switch self {
    case .monthly: language.pick(reportName, "monthly reports")
    case .quarterly: language.pick(reportName, "quarterly reports")
    case .halfYearly: language.pick(reportName, "half-yearly reports")
    case .yearly: language.pick(reportName, "yearly reports")
    case .once: language.pick(reportName, "reports")
    }
  }

  /// The first reports of a programme: `首月月报`, `首季季报`.
  func firstReports(in language: Language) -> String {
    switch self {
    case .monthly: language.pick("首月月报", "the first monthly reports")
    case .quarterly: language.pick("首季季报", "the first quarterly reports")
    case .halfYearly: language.pick("首次半年报", "the first half-yearly reports")
    case .yearly: language.pick("首次年报", "the first yearly reports")
    case .once: language.pick("首次报告", "the first reports")
    }
  }
}
