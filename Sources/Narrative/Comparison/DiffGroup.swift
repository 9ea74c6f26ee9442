internal import Dates
internal import Diagnostics
internal import Model

/// Differences of one kind, as both the text and the JSON tell them.
struct DiffGroup {
  /// One thing that differs.
  struct Row {
    /// The number or id.
    let id: String
    let name: String
    /// Nil where the thing is on the other side only.
    let before: Fact?
    let after: Fact?
    let placeBefore: Place?
    let placeAfter: Place?
    /// Days that a deadline moved, later ones positive.
    var days: Int?
    /// What stands for a fact that is not there.
    var absence = Wording(zh: "无", en: "none")
  }

  /// What differs, for programs: `task.lamp`.
  let key: String
  let title: Wording
  let rows: [Row]
}

/// All differences between two sides, in the order in which they are told.
package struct DiffGroups: Sendable {
  let before: ComparedSide
  let after: ComparedSide
  let comparison: ProgrammeComparison

  package init(_ before: ComparedSide, _ after: ComparedSide) {
    (self.before, self.after) = (before, after)
    comparison = ProgrammeComparison(from: before.standing, to: after.standing)
  }

  /// The kinds of differences that there are.
  var all: [DiffGroup] {
    (record + tasks + indicators + readings + names("department", Words.department, comparison.departments)
      + names("workstream", Words.workstream, comparison.workstreams)).filter { !$0.rows.isEmpty }
  }

  private enum Words {
    static let task = Wording(zh: "任务", en: "tasks")
    static let indicator = Wording(zh: "指标", en: "indicators")
    static let department = Wording(zh: "单位", en: "departments")
    static let workstream = Wording(zh: "工作板块", en: "workstreams")
    static let reading = Wording(zh: "读数", en: "readings")
  }

  private func added(_ what: Wording) -> Wording { Wording(zh: "新增\(what.zh)", en: "\(what.en) added") }
  private func removed(_ what: Wording) -> Wording { Wording(zh: "减少\(what.zh)", en: "\(what.en) removed") }
}

// MARK: The record

extension DiffGroups {
  private var record: [DiffGroup] {
    let programme = after.standing.programme
    let rows = comparison.adjustments.map { entry in
      let adjustment = entry.adjustment
      let change = adjustment.changeWords(in: .zh) { after.standing.department($0)?.name ?? $0.text }
      let grounds = [adjustment.basis, adjustment.reason].filter { !$0.isEmpty }.joined(separator: "：")
      let words = [adjustment.date.description, adjustment.kind.words[1], change].filter { !$0.isEmpty }
        .joined(separator: " ")
      return DiffGroup.Row(
        id: entry.thing.text, name: name(of: entry.thing, in: programme), before: nil,
        after: .text(grounds.isEmpty ? words : "\(words)（\(grounds)）"), placeBefore: nil,
        placeAfter: after.place(adjustment.origin))
    }
    return [DiffGroup(key: "record", title: Wording(zh: "台账调整", en: "changes of the ledger"), rows: rows)]
  }

  private func name(of thing: AdjustedThing, in programme: Programme) -> String {
    switch thing {
    case .task(let number): programme.tasks.first { $0.number == number }?.title ?? ""
    case .indicator(let id): programme.indicators.first { $0.id == id }?.name ?? ""
    case .department(let id): programme.departments.first { $0.id == id }?.name ?? ""
    }
  }
}

// MARK: Tasks

extension DiffGroups {
  private var tasks: [DiffGroup] {
    let added = comparison.addedTasks.map { row($0, isAfter: true) }
    let removed = comparison.removedTasks.map { row($0, isAfter: false) }
    let changed = TaskAspect.allCases.map { aspect in
      DiffGroup(
        key: "task.\(aspect.rawValue)", title: aspect.title,
        rows: comparison.tasks.filter { $0.aspect == aspect }.map(row))
    }
    return [
      DiffGroup(key: "task.added", title: self.added(Words.task), rows: added),
      DiffGroup(key: "task.removed", title: self.removed(Words.task), rows: removed),
    ] + changed
  }

  private func row(_ standing: TaskStanding, isAfter: Bool) -> DiffGroup.Row {
    let task = standing.task
    return DiffGroup.Row(
      id: task.number.text, name: task.title, before: nil, after: nil,
      placeBefore: isAfter ? nil : before.place(task.origin),
      placeAfter: isAfter ? after.place(task.origin) : nil)
  }

  private func row(_ difference: ProgrammeComparison.TaskDifference) -> DiffGroup.Row {
    let items = difference.items
    var row = DiffGroup.Row(
      id: items.after.task.number.text, name: items.after.task.title, before: difference.facts.before,
      after: difference.facts.after, placeBefore: before.place(origin(items.before, difference.aspect)),
      placeAfter: after.place(origin(items.after, difference.aspect)))
    row.absence = difference.aspect.absence
    if difference.aspect == .deadline {
      row.days = items.after.task.deadline.days(after: items.before.task.deadline)
    }
    return row
  }

  /// The row that the aspect was read from: that of the override or the last report, else that of the ledger.
  private func origin(_ standing: TaskStanding, _ aspect: TaskAspect) -> Origin {
    guard aspect.isReported else { return standing.task.origin }
    if aspect == .lamp, let override = standing.now.override { return override.origin }
    return standing.lastReport.map { standing.task.reports[$0].origin } ?? standing.task.origin
  }
}

// MARK: Indicators and names

extension DiffGroups {
  private var indicators: [DiffGroup] {
    let added = comparison.addedIndicators.map { row($0, nil, $0) }
    let removed = comparison.removedIndicators.map { row($0, $0, nil) }
    let changed = IndicatorAspect.allCases.map { aspect in
      DiffGroup(
        key: "indicator.\(aspect.rawValue)", title: aspect.title,
        rows: comparison.indicators.filter { $0.aspect == aspect }.map {
          row($0.items.after, $0.items.before, $0.items.after, $0.facts.before, $0.facts.after)
        })
    }
    return [
      DiffGroup(key: "indicator.added", title: self.added(Words.indicator), rows: added),
      DiffGroup(key: "indicator.removed", title: self.removed(Words.indicator), rows: removed),
    ] + changed
  }

  private func row(
    _ named: Indicator, _ old: Indicator?, _ new: Indicator?, _ from: Fact? = nil, _ to: Fact? = nil
  ) -> DiffGroup.Row {
    DiffGroup.Row(
      id: named.id.text, name: named.name, before: from, after: to,
      placeBefore: old.map { before.place($0.origin) }, placeAfter: new.map { after.place($0.origin) })
  }

  private var readings: [DiffGroup] {
    func group(
      _ key: String, _ title: Wording, _ fits: (ProgrammeComparison.ReadingDifference) -> Bool
    ) -> DiffGroup {
      DiffGroup(key: "reading.\(key)", title: title, rows: comparison.readings.filter(fits).map(row))
    }
    return [
      group("added", added(Words.reading)) { $0.before == nil },
      group("removed", removed(Words.reading)) { $0.after == nil },
      group("changed", Wording(zh: "读数改变", en: "readings changed")) { $0.before != nil && $0.after != nil },
    ]
  }

  private func row(_ difference: ProgrammeComparison.ReadingDifference) -> DiffGroup.Row {
    DiffGroup.Row(
      id: difference.indicator.id.text, name: "\(difference.indicator.name) \(difference.day)",
      before: difference.before.map { .number($0.value) }, after: difference.after.map { .number($0.value) },
      placeBefore: difference.before.map { before.place($0.origin) },
      placeAfter: difference.after.map { after.place($0.origin) })
  }

  private func names<Item: Named>(
    _ key: String, _ what: Wording, _ names: ProgrammeComparison.Names<Item>
  ) -> [DiffGroup] {
    func row(_ item: Item, _ old: Item?, _ new: Item?) -> DiffGroup.Row {
      let isRenamed = old != nil && new != nil
      return DiffGroup.Row(
        id: item.key, name: item.name, before: isRenamed ? old.map { .text($0.name) } : nil,
        after: isRenamed ? new.map { .text($0.name) } : nil,
        placeBefore: old.map { _ in before.configuration },
        placeAfter: new.map { _ in after.configuration })
    }
    return [
      DiffGroup(key: "\(key).added", title: added(what), rows: names.added.map { row($0, nil, $0) }),
      DiffGroup(key: "\(key).removed", title: removed(what), rows: names.removed.map { row($0, $0, nil) }),
      DiffGroup(
        key: "\(key).name", title: Wording(zh: "\(what.zh)改名", en: "\(what.en) renamed"),
        rows: names.renamed.map { row($0.after, $0.before, $0.after) }),
    ]
  }
}

/// What the configuration gives an id and a name.
private protocol Named: Sendable {
  var key: String { get }
  var name: String { get }
}

extension Department: Named {
  fileprivate var key: String { id.text }
}

extension Workstream: Named {
  fileprivate var key: String { id.text }
}
