package import Dates
package import Model

/// What one department is asked for one month: its open tasks and its indicators, with what is known of them.
package struct DepartmentForm: Sendable {
  /// A task that is asked about.
  package struct TaskLine: Sendable {
    package var number: TaskNumber
    package var title: String
    package var deadline: String
    /// The last report before the month; nil where there is none.
    package var last: Report?
    /// The names of the departments that lead it besides this one.
    package var otherLeads: [String]
  }

  /// An indicator that is asked about.
  package struct IndicatorLine: Sendable {
    package var id: Identifier<Indicator>
    package var name: String
    package var unit: String
    package var target: String
    package var deadline: String
    /// The last reading up to the month's end; nil where there is none.
    package var last: Reading?
    /// Where its readings have come from, the latest first.
    package var sources: [String]
  }

  package var identity: FormIdentity
  /// What the form is for: the month of the identity, or a longer period that ends with it.
  package var span: ReportingPeriod
  package var programme: String
  package var departmentName: String
  /// The programme's own days, within which a task can be completed.
  package var period: Period
  /// The last day on which a return still counts for the month.
  package var dueDay: Day
  package var tasks: [TaskLine]
  package var indicators: [IndicatorLine]

  /// The name of the workbook: `2019-07-财政局.xlsx`, `2019-Q3-财政局.xlsx`.
  package var fileName: String { "\(span)-\(FileName.safe(departmentName)).xlsx" }
}

/// Names of files on every system.
enum FileName {
  /// The name with a hyphen for whatever some system does not take in names.
  static func safe(_ name: String) -> String {
    let refused = Set("/\\:*?\"<>|".unicodeScalars)
    let scalars = name.unicodeScalars.map { refused.contains($0) || $0.value < 0x20 ? "-" : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}
