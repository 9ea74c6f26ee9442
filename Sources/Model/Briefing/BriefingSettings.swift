package import Dates

/// How an office's monthly briefing (简报) looks, and what its head and foot say.
package struct BriefingSettings: Hashable, Sendable {
  /// How the pages are laid out.
  package enum Preset: String, CaseIterable, Sendable {
    /// By the measures of GB/T 9704-2012, with a red masthead and a foot (版记).
    case gongwen
    /// A4 without masthead and foot.
    case plain
  }

  package var preset: Preset = .gongwen
  /// The large red name on the first page; empty for the programme's title with 简报.
  package var masthead = ""
  /// The office that issues it; empty for the programme's organisation.
  package var issuer = ""
  /// The month of the first issue; nil for the first of the programme's period.
  package var firstMonth: Month?
  /// The number of the first issue counted over all years (总第N期); nil leaves that count out.
  package var firstTotal: Int?
  /// The addressees of the foot, each kind as one office after another (报, 送, 发).
  package var reportTo: [String] = []
  package var sendTo: [String] = []
  package var distributeTo: [String] = []
  /// How many copies are printed; nil leaves it out.
  package var copies: Int?
  /// Whether the programme's briefing carries an annex for each department.
  package var hasDepartmentAnnexes = false
  /// Whether an editable copy is made beside the printed one.
  package var isEditable = false

  package init() {}
}

/// The number of a month's issue (期号).
package struct IssueNumber: Hashable, Sendable {
  /// In its year, from 1.
  package var number: Int
  /// Over all years; nil where the count has no beginning.
  package var total: Int?

  package init(number: Int, total: Int?) {
    self.number = number
    self.total = total
  }
}

extension BriefingSettings {
  /// The number of a month's issue; nil for a month before the first.
  ///
  /// Issues are counted by months, so that a month without a briefing leaves its number unused.
  package func issue(of month: Month, in period: Period) -> IssueNumber? {
    let first = firstMonth ?? period.start.month
    let passed = month.months(since: first)
    guard passed >= 0 else { return nil }
    return IssueNumber(
      number: month.year == first.year ? passed + 1 : month.ordinal, total: firstTotal.map { $0 + passed })
  }
}
