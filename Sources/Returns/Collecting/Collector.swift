internal import Dates
internal import Diagnostics
package import Loading
internal import Model
internal import Tables

/// Collects returned forms into the tables of a programme, in memory.
package struct Collector {
  private let programme: Programme
  /// What tables without a byte order mark are written in, where the configuration names it.
  private let encoding: TextEncoding?
  private let request: CollectRequest
  private let tree: FileTree
  private let month: Month
  private let forms: [ReturnedForm]
  private var findings: [Finding]
  /// What became of the rows of each form.
  private var outcomes: [[MergeOutcome]]

  /// Reads the returns, merges them, and judges the merged content with the rules of the content.
  ///
  /// Every mistake is reported in one run, at its place in the returned form.
  package static func collect(
    _ files: [ReturnFile], into tree: FileTree, _ request: CollectRequest, jobs: Int = 2
  ) -> CollectedReturns {
    let before = ContentLoader(tree, jobs: jobs).load(jobs: jobs)
    guard let content = before.content else { return CollectedReturns(findings: before.findings) }
    let reader = FormReader(content.programme, request)
    let read = files.map { reader.read($0) }
    let forms = read.compactMap(\.value)
    let findings = read.flatMap(\.findings)
    guard let month = request.month ?? forms.first?.identity.month else {
      return CollectedReturns(findings: findings.inOrder())
    }
    var collector = Collector(content, request, tree, month, forms, findings)
    return collector.merged(since: before.findings, jobs: jobs)
  }

  private init(
    _ content: LoadedContent, _ request: CollectRequest, _ tree: FileTree, _ month: Month,
    _ forms: [ReturnedForm], _ findings: [Finding]
  ) {
    programme = content.programme
    encoding = content.encoding
    self.request = request
    self.tree = tree
    self.month = month
    self.forms = forms
    self.findings = findings
    outcomes = forms.map { _ in [] }
  }

  private mutating func merged(since before: [Finding], jobs: Int) -> CollectedReturns {
    checkForms()
    let tasks = Dictionary(programme.tasks.enumerated().map { ($1.number.text, $0) }) { first, _ in first }
    let indicators = Dictionary(programme.indicators.enumerated().map { ($1.id.text, $0) }) { first, _ in
      first
    }
    let (reportsPath, readingsPath) = (ContentPath.reports(of: month), ContentPath.readings)
    let reports = merge(forms.map(\.reports), into: reportsPath, like: lastReports, order: tasks)
    let readings = merge(forms.map(\.readings), into: readingsPath, like: nil, order: indicators)
    let changes = change(reports, in: reportsPath) + change(readings, in: readingsPath)
    let after = ContentLoader(tree.replacing(changes), jobs: jobs).load(jobs: jobs)
    let news = Self.news(after.findings, since: before) { place in
      reports?.isChanged(place) == true || readings?.isChanged(place) == true
    }
    findings += news.map { finding in
      let traced = reports?.traced(finding) ?? finding
      return readings?.traced(traced) ?? traced
    }
    let returns = ReturnTable(programme, month, forms, outcomes.map(Self.state)).rows
    return CollectedReturns(month: month, findings: findings.inOrder(), changes: changes, returns: returns)
  }

  /// Finds forms of another month, and departments that returned two.
  private mutating func checkForms() {
    var first: [FormIdentity: ReturnedForm] = [:]
    for form in forms {
      if form.identity.month != month, request.month == nil {
        findings.append(
          .otherMonth(form.identity.month, at: form.place, expected: month, first: forms.first?.place))
      }
      if let other = first[form.identity] {
        let name = programme.name(of: form.identity.department)
        findings.append(.returnedTwice(name, at: form.place, first: other.place))
      }
      first[form.identity] = first[form.identity] ?? form
      checkLeads(form)
    }
  }

  private mutating func checkLeads(_ form: ReturnedForm) {
    for row in form.reports {
      guard let task = programme.tasks.first(where: { $0.number.text == row.key }),
        !task.leads.contains(where: { $0.department == form.identity.department })
      else { continue }
      findings.append(.taskOfAnother(row.key, programme.name(of: form.identity.department), at: row.place))
    }
  }
}

// MARK: Merging

extension Collector {
  /// Merges the rows of all forms into a table, in the order of the ledger; nil where nothing was returned for it.
  private mutating func merge<Target: MergedColumn>(
    _ rows: [[ReturnedRow<Target>]], into path: String, like model: [String]?, order: [String: Int]
  ) -> ReturnMerge<Target>? {
    guard rows.contains(where: { !$0.isEmpty }), let bytes = table(path, like: model, Target.self) else {
      return nil
    }
    let opened = ReturnMerge<Target>.open(bytes, path: path, encoding: encoding)
    findings += opened.findings
    guard var merge = opened.value else { return nil }
    let tagged = rows.enumerated().flatMap { form, rows in rows.map { (form: form, row: $0) } }
    let sorted = tagged.enumerated().sorted { a, b in
      let (left, right) = (order[a.element.row.subject] ?? .max, order[b.element.row.subject] ?? .max)
      return (left, a.offset) < (right, b.offset)
    }
    var merged: [String: ReturnedRow<Target>] = [:]
    for (form, row) in sorted.map(\.element) {
      if let first = merged[row.key] {
        let differences = row.differences(from: first)
        findings += differences.map { Finding.returnsDiffer(row, $0, from: first) }
        outcomes[form].append(.unchanged)
      } else {
        merged[row.key] = row
        outcomes[form].append(merge.merge(row, replaces: request.replaces))
      }
    }
    findings += merge.findings
    return merge
  }

  /// The bytes of a table, or of an empty one with the columns of a model; nil where it is a workbook.
  private mutating func table<Target: MergedColumn>(
    _ path: String, like model: [String]?, _ columns: Target.Type
  ) -> [UInt8]? {
    let workbook = String(path.utf8.dropLast(4)).map { $0 + ".xlsx" } ?? path
    if tree.files.contains(where: { $0.path == workbook }) {
      findings.append(.tableIsWorkbook(workbook, instead: path))
      return nil
    }
    if let file = tree.files.first(where: { $0.path == path }) { return file.bytes }
    let header = model ?? Target.allCases.map(\.names.id)
    do throws(EncodingFault) {
      return try CSVText.bytes([header], format: CSVFormat(encoding: encoding ?? .utf8))
    } catch {
      findings.append(error.finding(file: path))
      return nil
    }
  }

  /// The columns of the newest reports before the month, so that a new file looks like those of the office.
  private var lastReports: [String]? {
    let file = tree.files.last {
      $0.path.utf8.starts(with: ContentPath.reports.utf8) && $0.path < ContentPath.reports(of: month)
    }
    guard let file, let table = CSVReader.read(file.bytes, file: file.path, encoding: encoding).value else {
      return nil
    }
    return table.columnNames.filter { !$0.isEmpty }
  }

  private mutating func change<Target>(_ merge: ReturnMerge<Target>?, in path: String) -> [FileTree.File] {
    do throws(EncodingFault) {
      return try merge?.changes() ?? []
    } catch {
      findings.append(error.finding(file: path))
      return []
    }
  }

  /// The findings of the merged content that the content alone does not have; those about returned cells all are.
  private static func news(
    _ after: [Finding], since before: [Finding], isReturned: (Place) -> Bool
  ) -> [Finding] {
    struct Key: Hashable {
      let rule: String
      let place: Place
    }
    let known = Set(before.map { Key(rule: $0.rule, place: $0.place) })
    return after.filter { isReturned($0.place) || !known.contains(Key(rule: $0.rule, place: $0.place)) }
  }

  private static func state(_ outcomes: [MergeOutcome]) -> DepartmentReturn.State {
    if outcomes.isEmpty { return .blank }
    if outcomes.contains(.added) { return .new }
    return outcomes.contains(.changed) ? .changed : .unchanged
  }
}

extension Programme {
  /// The name of a department, or of the programme office.
  func name(of department: Identifier<Department>?) -> String {
    department.map { departmentNames[$0] ?? $0.text } ?? FormPlan.officeName
  }
}
