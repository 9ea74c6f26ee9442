internal import Dates
internal import Markup
package import Model

/// Decides what each department is asked for a month.
package enum FormPlan {
  /// What the programme office is called where it gets a form of its own.
  package static let officeName = "方案办公室"

  /// The forms in the official order of departments, the programme office's last; who is asked nothing gets none.
  ///
  /// Nobody is asked for what stands outside the totals at the month's end, and everything is put to who leads it then.
  /// Asked for is what is due for the month with which the period ends.
  package static func forms(of whole: Programme, for period: ReportingPeriod) -> [DepartmentForm] {
    let programme = whole.inForce(at: period.month.lastDay)
    let owners = programme.departments.map { Optional($0.id) } + [nil]
    return owners.compactMap { owner in
      let form = form(for: owner, of: programme, period)
      return form.tasks.isEmpty && form.indicators.isEmpty ? nil : form
    }
  }

  private static func form(
    for department: Identifier<Department>?, of programme: Programme, _ span: ReportingPeriod
  ) -> DepartmentForm {
    let month = span.month
    let led = programme.tasks.filter { task in
      task.leads.contains { $0.department == department } && task.membership(at: month.lastDay) == .listed
    }
    let numbers = Set(led.map(\.number))
    let listed = programme.indicators.filter { $0.membership(at: month.lastDay) == .listed }
    let indicators = listed.filter { indicator in
      department == nil ? indicator.tasks.isEmpty : indicator.tasks.contains { numbers.contains($0) }
    }
    let names = programme.departmentNames
    return DepartmentForm(
      identity: FormIdentity(department: department, month: month), span: span,
      programme: programme.title,
      departmentName: department.flatMap { names[$0] } ?? officeName, period: programme.period,
      dueDay: month.lastDay.adding(days: programme.policy.reportGraceDays),
      tasks: led.filter { $0.isAsked(for: month) }.map { line(for: $0, led: department, month, names) },
      indicators: indicators.filter { $0.dueMonths.isAsked(for: month) }.map { line(for: $0, month) })
  }

  private static func line(
    for task: Task, led department: Identifier<Department>?, _ month: Month,
    _ names: [Identifier<Department>: String]
  ) -> DepartmentForm.TaskLine {
    let others = task.leads.filter { $0.department != department }
    return DepartmentForm.TaskLine(
      number: task.number, title: task.title, deadline: task.deadline.text,
      last: task.reports.last { $0.month < month }, otherLeads: others.compactMap { names[$0.department] })
  }

  private static func line(for indicator: Indicator, _ month: Month) -> DepartmentForm.IndicatorLine {
    let known = indicator.readings.filter { $0.day <= month.lastDay }
    var sources: [String] = []
    for reading in known.reversed() where !reading.source.isEmpty && !sources.contains(reading.source) {
      sources.append(reading.source)
    }
    return DepartmentForm.IndicatorLine(
      id: indicator.id, name: indicator.name, unit: indicator.unit,
      target: indicator.target?.bound.text(indicator.direction) ?? "",
      deadline: indicator.target?.day.description ?? "",
      last: known.last, sources: sources)
  }
}

extension Programme {
  /// The full name of each department.
  var departmentNames: [Identifier<Department>: String] {
    Dictionary(departments.map { ($0.id, $0.name) }) { first, _ in first }
  }
}

extension DueMonths {
  /// Whether something is due for a month; what is due once is asked for from then on.
  fileprivate func isAsked(for month: Month) -> Bool {
    contains(month) || rhythm == .once && last.map { $0 < month } ?? false
  }
}

extension Task {
  /// Whether it is open, has begun by the month's end, and owes a report for the month.
  fileprivate func isAsked(for month: Month) -> Bool {
    isOpen(before: month) && start.map { $0 <= month.lastDay } ?? true && dueMonths.isAsked(for: month)
  }

  /// Whether the last report before a month leaves it undone.
  func isOpen(before month: Month) -> Bool {
    (reports.last { $0.month < month }?.progress ?? 0) < 100
  }
}

extension Deadline {
  /// The deadline as a form shows it: its day, or the ledger's words.
  var text: String {
    switch term {
    case .day(let day): day.description
    case .ongoing: words.isEmpty ? "长期" : words
    case .unsettled: words.isEmpty ? "待定" : words
    }
  }
}

extension Target.Bound {
  /// The target as a form shows it: `≥7`, `≤60` or `35～45`.
  func text(_ direction: Indicator.Direction) -> String {
    switch self {
    case .value(let value): (direction == .atMost ? "≤" : "≥") + DecimalText.exact(value)
    case .range(let low, let high): "\(DecimalText.exact(low))～\(DecimalText.exact(high))"
    }
  }
}
