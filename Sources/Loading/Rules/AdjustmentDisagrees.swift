internal import Dates
internal import Diagnostics
internal import Model
internal import Tables

/// The record and the tables tell one story: each row begins where the one before ended, the last ends at the table.
package enum AdjustmentDisagrees: Rule {
  package static let id = "adjustment-disagrees"
  static let about = Wording(
    zh: "调整记录前后相接，最后一行与台账、指标表一致",
    en: "each adjustment begins where the one before it ended, and the last ends at what the table says")
  static let help = Wording(
    zh: "台账和指标表写现在的情况，调整记录写从哪天起、以前是什么；改正写错的一处",
    en: "the tables say what is now, the record since when and what was before; mend the one that is wrong")

  static func check(_ draft: Draft) -> [Finding] {
    guard let record = DraftRecord(draft) else { return [] }
    let tables = PresentState(draft, heirs: Heirs(record))
    return record.things.flatMap { thing in
      Aspect.allCases.flatMap { aspect in
        check(
          record.entries(of: thing).filter { aspect.holds($0.adjustment.change) }, aspect, thing, tables,
          record)
      }
    }
  }

  private static func check(
    _ entries: [DraftRecord.Entry], _ aspect: Aspect, _ thing: AdjustedThing, _ tables: PresentState,
    _ record: DraftRecord
  ) -> [Finding] {
    guard let last = entries.last else { return [] }
    var findings: [Finding] = []
    for (before, after) in zip(entries, entries.dropFirst())
    where !tables.agree(before.adjustment.change, after.adjustment.change.reversed) {
      let spot = record.sheet.spot(after.row.row, .from)
      findings.append(
        finding(
          at: spot,
          Wording(
            zh: "这里从“\(spot.read ?? "")”改起，前一行却改到“\(record.sheet.cell(before.row.row, .to).text)”",
            en:
              "this begins at '\(spot.read ?? "")', but the row before it ends at '\(record.sheet.cell(before.row.row, .to).text)'"
          ),
          related: [record.related(before, .to)]))
    }
    guard let present = tables.present(aspect, of: thing), !present.agrees(last.adjustment.change) else {
      return findings
    }
    let spot = record.sheet.spot(last.row.row, .to)
    findings.append(
      finding(
        at: spot,
        Wording(
          zh: "调整后是“\(spot.read ?? "")”，表里现在是“\(present.spot.read ?? "")”",
          en: "the adjustment ends at '\(spot.read ?? "")', but the table says '\(present.spot.read ?? "")'"),
        related: [.init(present.spot.place, Wording(zh: "表里在这里", en: "the table says so here"))]))
    return findings
  }
}

/// What of a thing a change can be about.
private enum Aspect: CaseIterable {
  case name, deadline, target, weight, leads

  func holds(_ change: Adjustment.Change) -> Bool {
    switch (self, change) {
    case (.name, .name), (.deadline, .deadline), (.target, .target), (.weight, .weight), (.leads, .leads):
      true
    default: false
    }
  }
}

/// The departments that became part of others.
private struct Heirs {
  private var successors: [Identifier<Department>: Identifier<Department>] = [:]

  init(_ record: DraftRecord) {
    for case .department(let id) in record.things {
      for adjustment in record.adjustments(of: .department(id)) {
        if case .membership(.merged(into: .department(let successor), _)) = adjustment.change {
          successors[id] = successor
        }
      }
    }
  }

  /// The departments that lead in the end; a circle, which is a mistake of its own, is gone round once.
  func last(of departments: [Identifier<Department>]) -> Set<Identifier<Department>> {
    Set(
      departments.map { department in
        var (now, seen) = (department, Set([department]))
        while let next = successors[now], seen.insert(next).inserted { now = next }
        return now
      })
  }
}

/// What the tables say now.
private struct PresentState {
  /// A value of a table and where it stands.
  struct Value {
    let spot: Spot
    let agrees: (Adjustment.Change) -> Bool
  }

  private let draft: Draft
  private let heirs: Heirs
  private var tasks: [TaskNumber: TaskRow] = [:]
  private var indicators: [Identifier<Indicator>: IndicatorRow] = [:]

  init(_ draft: Draft, heirs: Heirs) {
    self.draft = draft
    self.heirs = heirs
    for row in draft.tasks?.rows ?? [] {
      if let number = row.number, tasks[number] == nil { tasks[number] = row }
    }
    for row in draft.indicators?.rows ?? [] {
      if let id = row.id.map({ Identifier<Indicator>($0) }), indicators[id] == nil { indicators[id] = row }
    }
  }

  /// Whether two changes end at the same value.
  func agree(_ a: Adjustment.Change, _ b: Adjustment.Change) -> Bool {
    switch (a, b) {
    case (.name(_, let a), .name(_, let b)): a == b
    case (.deadline(_, let a), .deadline(_, let b)): a.term == b.term
    case (.target(_, let a), .target(_, let b)): a == b
    case (.weight(_, let a), .weight(_, let b)): a == b
    case (.leads(_, let a), .leads(_, let b)): heirs.last(of: a) == heirs.last(of: b)
    default: false
    }
  }

  /// What the table says of a thing; nil where it has no row, or one that could not be understood.
  func present(_ aspect: Aspect, of thing: AdjustedThing) -> Value? {
    switch thing {
    case .task(let number): tasks[number].flatMap { present(aspect, of: $0) }
    case .indicator(let id): indicators[id].flatMap { present(aspect, of: $0) }
    case .department(let id): aspect == .name ? name(of: id) : nil
    }
  }

  private func present(_ aspect: Aspect, of row: TaskRow) -> Value? {
    guard let sheet = draft.tasks?.sheet else { return nil }
    func value(_ column: TaskColumn, _ change: Adjustment.Change?) -> Value? {
      change.map { change in Value(spot: sheet.spot(row.row, column)) { agree($0, change) } }
    }
    switch aspect {
    case .name:
      let title = sheet.cell(row.row, .title).text
      return value(.title, .name(from: title, to: title))
    case .deadline:
      return value(.deadline, row.deadline.map { .deadline(from: Deadline($0), to: Deadline($0)) })
    case .weight:
      let weight = row.weight ?? 1
      return value(.weight, .weight(from: weight, to: weight))
    case .leads:
      return row.knowsAllLeads ? value(.departments, .leads(from: row.leads, to: row.leads)) : nil
    case .target: return nil
    }
  }

  private func present(_ aspect: Aspect, of row: IndicatorRow) -> Value? {
    guard let sheet = draft.indicators?.sheet else { return nil }
    func value(_ column: IndicatorColumn, _ change: Adjustment.Change?) -> Value? {
      change.map { change in Value(spot: sheet.spot(row.row, column)) { agree($0, change) } }
    }
    switch aspect {
    case .name:
      let name = sheet.cell(row.row, .name).text
      return value(.name, .name(from: name, to: name))
    case .deadline:
      return value(.deadline, row.deadline.map { .deadline(from: Deadline($0), to: Deadline($0)) })
    case .target: return value(.target, row.target.map { .target(from: $0, to: $0) })
    case .weight, .leads: return nil
    }
  }

  private func name(of id: Identifier<Department>) -> Value? {
    guard let item = draft.configuration.departments.first(where: { $0.value.id == id }),
      let text = item.names.first
    else { return nil }
    return Value(spot: text.spot) { agree($0, .name(from: item.value.name, to: item.value.name)) }
  }
}

extension Adjustment.Change {
  /// The change back.
  fileprivate var reversed: Self {
    switch self {
    case .membership, .figure: self
    case .name(let from, let to): .name(from: to, to: from)
    case .deadline(let from, let to): .deadline(from: to, to: from)
    case .target(let from, let to): .target(from: to, to: from)
    case .weight(let from, let to): .weight(from: to, to: from)
    case .leads(let from, let to): .leads(from: to, to: from)
    }
  }
}
