internal import Dates
internal import Model

/// What a project's record of changes says already.
struct KnownRecord {
  /// A task or an indicator.
  struct Subject: Hashable {
    let thing: IntakeReport.RecordLine.Thing
    let id: String
  }

  /// The departments that became part of another, with the one that stands for them in the end, by their names.
  let heirs: [String: String]
  private var adjustments: [Subject: [Adjustment]] = [:]
  private var completed: Set<String> = []
  private let end: Day?

  init(_ programme: Programme?) {
    end = programme?.period.end
    heirs = programme.map { Self.heirs($0.departments) } ?? [:]
    for task in programme?.tasks ?? [] {
      if !task.adjustments.isEmpty {
        adjustments[Subject(thing: .task, id: task.number.text)] = task.adjustments
      }
      if let last = task.reports.last, last.progress >= 100 { completed.insert(task.number.text) }
    }
    for indicator in programme?.indicators ?? [] where !indicator.adjustments.isEmpty {
      adjustments[Subject(thing: .indicator, id: indicator.id.text)] = indicator.adjustments
    }
  }

  /// Whether something stands outside the totals in the end: cancelled, suspended, merged or split.
  func isOutside(_ subject: Subject) -> Bool {
    guard let end, let known = adjustments[subject] else { return false }
    return known.membership(at: end) != .listed
  }

  /// Whether the last report on a task says that it is done.
  func isCompleted(_ subject: Subject) -> Bool {
    subject.thing == .task && completed.contains(subject.id)
  }

  /// Whether the record ends at what a change ends at.
  func ends(_ subject: Subject, at change: Adjustment.Change) -> Bool {
    last(of: subject, like: change).map { $0.change.endsAs(change) } ?? false
  }

  /// The last entry about the same of a subject as a change is about.
  func last(of subject: Subject, like change: Adjustment.Change) -> Adjustment? {
    adjustments[subject]?.last { $0.change.isAbout(change) }
  }

  private static func heirs(_ departments: [Department]) -> [String: String] {
    let names = Dictionary(departments.map { ($0.id, $0.name) }) { first, _ in first }
    var next: [Identifier<Department>: Identifier<Department>] = [:]
    for department in departments {
      for adjustment in department.adjustments {
        guard case .membership(.merged(into: .department(let heir), _)) = adjustment.change else { continue }
        next[department.id] = heir
      }
    }
    var heirs: [String: String] = [:]
    for department in departments {
      var (last, seen) = (department.id, Set([department.id]))
      while let heir = next[last], seen.insert(heir).inserted { last = heir }
      if last != department.id { heirs[department.name] = names[last] }
    }
    return heirs
  }
}

extension Adjustment.Change {
  /// Whether both are about the same of a thing, such as its deadline.
  fileprivate func isAbout(_ other: Self) -> Bool {
    switch (self, other) {
    case (.membership, .membership), (.name, .name), (.deadline, .deadline), (.target, .target),
      (.weight, .weight), (.leads, .leads):
      true
    default: false
    }
  }

  /// Whether both end at the same value.
  fileprivate func endsAs(_ other: Self) -> Bool {
    switch (self, other) {
    case (.name(_, let a), .name(_, let b)): a == b
    case (.deadline(_, let a), .deadline(_, let b)): a.term == b.term
    case (.target(_, let a), .target(_, let b)): a == b
    case (.weight(_, let a), .weight(_, let b)): a == b
    case (.leads(_, let a), .leads(_, let b)): Set(a) == Set(b)
    default: false
    }
  }
}
