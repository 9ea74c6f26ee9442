internal import Dates
internal import Model

/// Tells who returned what, in the official order.
struct ReturnTable {
  let rows: [DepartmentReturn]

  /// The table for a month; the states say what became of each of the forms.
  init(_ programme: Programme, _ month: Month, _ forms: [ReturnedForm], _ states: [DepartmentReturn.State]) {
    let asked = FormPlan.forms(of: programme, for: ReportingPeriod(month))
    let owners = programme.departments.map { Optional($0.id) } + [nil]
    rows = owners.flatMap { owner in
      let form = asked.first { $0.identity.department == owner }
      let returned = zip(forms, states).filter { $0.0.identity.department == owner }
      if returned.isEmpty { return form.map { [Self.absent($0, programme, month)] } ?? [] }
      return returned.map { Self.row($0.0, $0.1, asked: form, programme) }
    }
  }

  private static func row(
    _ form: ReturnedForm, _ state: DepartmentReturn.State, asked: DepartmentForm?, _ programme: Programme
  ) -> DepartmentReturn {
    DepartmentReturn(
      department: form.identity.department, name: programme.name(of: form.identity.department),
      file: form.file,
      tasks: .init(asked: asked?.tasks.count ?? 0, reported: form.reports.count),
      indicators: .init(
        asked: asked?.indicators.count ?? 0, reported: Set(form.readings.map(\.subject)).count),
      state: state)
  }

  /// A department of which nothing came back, with what was collected before.
  private static func absent(
    _ form: DepartmentForm, _ programme: Programme, _ month: Month
  ) -> DepartmentReturn {
    let numbers = Set(form.tasks.map(\.number))
    let reported = programme.tasks.filter { task in
      numbers.contains(task.number) && task.reports.contains { $0.month == month }
    }
    let ids = Set(form.indicators.map(\.id))
    let read = programme.indicators.filter { indicator in
      ids.contains(indicator.id) && indicator.readings.contains { $0.day.month == month }
    }
    return DepartmentReturn(
      department: form.identity.department, name: form.departmentName, file: nil,
      tasks: .init(asked: form.tasks.count, reported: reported.count),
      indicators: .init(asked: form.indicators.count, reported: read.count),
      state: reported.isEmpty && read.isEmpty ? .missing : .earlier)
  }
}
