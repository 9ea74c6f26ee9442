internal import Dates
internal import Diagnostics
internal import Loading
internal import Model
internal import Tables

/// Reads returned forms against the programme that they were sent for.
struct FormReader {
  let programme: Programme
  let request: CollectRequest
  private let taskTitles: [String: String]
  private let indicatorNames: [String: String]

  init(_ programme: Programme, _ request: CollectRequest) {
    self.programme = programme
    self.request = request
    taskTitles = Dictionary(programme.tasks.map { ($0.number.text, $0.title) }) { first, _ in first }
    indicatorNames = Dictionary(programme.indicators.map { ($0.id.text, $0.name) }) { first, _ in first }
  }

  /// What a file returns; nil where it is no form, or one of nobody knows whom.
  func read(_ file: ReturnFile) -> ReadResult<ReturnedForm> {
    let read = GridReader.read(file.bytes, file: file.name, limits: .office)
    guard let grids = read.value else { return ReadResult(nil, read.findings) }
    let tasks = ReturnedTable<TaskFormColumn>.find(in: grids)
    let indicators = ReturnedTable<IndicatorFormColumn>.find(in: grids)
    guard tasks != nil || indicators != nil else {
      return ReadResult(nil, read.findings + [.notAForm(file.name)])
    }
    let record = IssueRecord(grids)
    let owner = FormOwner(record, file: file.name, programme, request)
    guard let identity = owner.identity else { return ReadResult(nil, read.findings + owner.findings) }
    let end = identity.month.lastDay.description
    let reporter = identity.department.flatMap { programme.departmentNames[$0] }
    let reports = FormRows(
      tasks, ledger: taskTitles, issued: record.tasks,
      defaults: [.reportedBy: reporter ?? FormPlan.officeName])
    let readings = FormRows(
      indicators, ledger: indicatorNames, issued: record.indicators, defaults: [.date: end])
    let form = ReturnedForm(
      file: file.name, identity: identity, place: owner.place, reports: reports.rows, readings: readings.rows)
    return ReadResult(form, read.findings + owner.findings + reports.findings + readings.findings)
  }
}

/// Finds out for whom and for which month a form was made.
struct FormOwner {
  private(set) var identity: FormIdentity?
  private(set) var findings: [Finding] = []
  /// Where the department is named.
  private(set) var place: Place

  init(_ record: IssueRecord, file: String, _ programme: Programme, _ request: CollectRequest) {
    place = record.department?.place ?? Place(file: file)
    if let read = record.programme, read.value != programme.title {
      findings.append(.otherProgramme(read.value, at: read.place, expected: programme.title))
    }
    if let read = record.month, let asked = request.month, read.value != asked {
      findings.append(.otherMonth(read.value, at: read.place, expected: asked))
    }
    let month = record.month?.value ?? request.month
    let name = record.department?.value ?? request.department?.text
    if month == nil { findings.append(.formWithoutMonth(file)) }
    if name == nil { findings.append(.formWithoutDepartment(file)) }
    guard let month, let name else { return }
    if !programme.period.months.contains(month) {
      let place = record.month?.place ?? Place(file: file)
      findings.append(.monthOutsidePeriod(month, at: place, programme.period))
    }
    let department = programme.departments.first { $0.isCalled(name) }
    guard name.isEmpty || department != nil else {
      findings.append(.unknownFormDepartment(name, at: place))
      return
    }
    identity = FormIdentity(department: department?.id, month: month)
    if let asked = request.department, record.department != nil, department?.isCalled(asked.text) != true {
      findings.append(
        .otherDepartment(department?.name ?? FormPlan.officeName, at: place, expected: asked.text))
    }
  }
}
