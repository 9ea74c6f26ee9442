internal import Diagnostics
internal import Loading
internal import Model

/// Turns the tasks of a ledger into rows of `tasks.csv`.
enum TaskRows {
  static let file = ContentPath.tasks

  static func table(_ tasks: [LedgerTask], workstreams: NameRegister) -> ProposedTable {
    ProposedTable(
      file: file, columns: LedgerColumns.tasks.map { ($0.id, $0.ownNames, $0.isRequired) },
      rows: tasks.map { row($0, workstreams) })
  }

  private static func row(_ task: LedgerTask, _ workstreams: NameRegister) -> ProposedRow {
    var row = ProposedRow(place: task.place, places: task.places)
    row.cells = [
      "number": task.number, "title": task.title, "category": task.category, "deadline": task.deadline.text,
      "deadline_words": task.deadline.words, "support": task.supporting.joined(separator: "；"),
      "owners": owners(task), "departments": departments(task),
      "workstream": task.workstream.map { workstreams.find($0) ?? $0 } ?? "",
    ]
    let unclearPosts = unclearPosts(task)
    for (field, text) in task.texts where !text.isEmpty { row.cells[field.rawValue] = text }
    if unclearPosts != nil { row.cells["posts"] = nil }
    if task.departments.isEmpty { row.open.insert("departments") }
    if task.hasOpenStart { row.open.insert("start") }
    if !task.deadline.isSettled { row.open.formUnion(["deadline", "deadline_words"]) }
    row.extras =
      (task.originalNumber.isEmpty ? [] : [(OpenWords.numberColumn, task.originalNumber)])
      + (unclearPosts.map { [(OpenWords.postsColumn, $0)] } ?? []) + task.extras
    return row
  }

  /// Posts that do not say which of several lead departments each belongs to; they are kept beside.
  private static func unclearPosts(_ task: LedgerTask) -> String? {
    guard let posts = task.texts[.posts], !posts.isEmpty, task.departments.count != 1 else { return nil }
    return posts.unicodeScalars.contains(where: { $0 == ":" || $0 == "：" }) ? nil : posts
  }

  private static func departments(_ task: LedgerTask) -> String {
    task.departments.isEmpty ? OpenWords.unassigned : task.departments.joined(separator: "；")
  }

  /// Bare names where one department leads, else `单位:甲、乙；单位:丙`.
  private static func owners(_ task: LedgerTask) -> String {
    let shares = task.owners.filter { !$0.names.isEmpty }
    guard task.departments.count > 1 else {
      return shares.flatMap(\.names).joined(separator: "、")
    }
    return shares.map { "\($0.department):\($0.names.joined(separator: "、"))" }.joined(separator: "；")
  }
}
