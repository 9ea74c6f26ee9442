internal import Dates
internal import Diagnostics
internal import Model

/// A row of the record changes something, and in the direction that its kind says.
enum AdjustmentWithoutEffect: Rule {
  static let id = "adjustment-without-effect"
  static let about = Wording(
    zh: "调整记录的每一行都要改变些什么，方向与类型一致", en: "a row of adjustments changes something, the way its kind says")
  static let help = Wording(zh: "删去这一行，或改正类型和前后的值", en: "remove the row, or mend the kind and the values")

  static func check(_ draft: Draft) -> [Finding] {
    guard let record = DraftRecord(draft) else { return [] }
    return record.things.flatMap { thing in
      values(of: thing, record) + memberships(of: thing, record)
    }
  }

  private static func values(of thing: AdjustedThing, _ record: DraftRecord) -> [Finding] {
    record.entries(of: thing).compactMap { entry in
      let spot = record.sheet.spot(entry.row.row, .to)
      if entry.adjustment.change.isEmpty {
        return finding(at: spot, Wording(zh: "前后的值一样", en: "the value is the same before and after"))
      }
      guard case .deadline(let from, let to) = entry.adjustment.change else { return nil }
      let isLater = to.term > from.term
      guard isLater != (entry.adjustment.kind == .postponed) else { return nil }
      return finding(
        at: spot,
        isLater
          ? Wording(zh: "写的是提前，时限却推后了", en: "the kind is advanced, but the deadline is later")
          : Wording(zh: "写的是延期，时限却提前了", en: "the kind is postponed, but the deadline is earlier"))
    }
  }

  private static func memberships(of thing: AdjustedThing, _ record: DraftRecord) -> [Finding] {
    var now: Membership?
    return record.entries(of: thing).compactMap { entry in
      guard case .membership(let next) = entry.adjustment.change else { return nil }
      defer { now = next }
      let spot = record.sheet.spot(entry.row.row, .kind)
      if next.successors.contains(thing) {
        return finding(
          at: record.sheet.spot(entry.row.row, .to),
          Wording(zh: "不能并入或拆分为自己", en: "a thing cannot become a part of itself"))
      }
      if next == .listed {
        let isAllowed = entry.adjustment.isBeginning ? now == nil : (now ?? .listed) != .listed
        return isAllowed
          ? nil
          : finding(at: spot, Wording(zh: "那时它已在台账里", en: "it stood in the ledger already"))
      }
      // What is suspended may still be cancelled, merged or split.
      if let now, now != .listed, !now.isSuspended || next.isSuspended {
        return finding(
          at: spot, Wording(zh: "那时它已不在汇总里", en: "it stood outside the totals already"))
      }
      return outside(next.successors, entry, record)
    }
  }

  /// What took the place of a thing stands in the totals itself.
  private static func outside(
    _ successors: [AdjustedThing], _ entry: DraftRecord.Entry, _ record: DraftRecord
  ) -> Finding? {
    let date = entry.adjustment.date
    guard
      let other = successors.first(where: {
        let membership = record.adjustments(of: $0).membership(at: date)
        return membership != .listed && membership != .absent
      })
    else { return nil }
    return finding(
      at: record.sheet.spot(entry.row.row, .to),
      Wording(
        zh: "\(other.text) 在 \(date) 自己也不在汇总里",
        en: "\(other.text) stands outside the totals itself on \(date)"),
      help: Wording(zh: "写最后并入的那一项", en: "name the one that it belongs to in the end"),
      related: record.entries(of: other).prefix(1).map { record.related($0) })
  }
}

extension Membership {
  fileprivate var isSuspended: Bool {
    if case .suspended = self { true } else { false }
  }
}

extension Adjustment.Change {
  /// Whether the value is the same before and after.
  fileprivate var isEmpty: Bool {
    switch self {
    case .membership: false
    case .name(let from, let to): from == to
    case .deadline(let from, let to): from.term == to.term
    case .target(let from, let to): from == to
    case .weight(let from, let to): from == to
    case .leads(let from, let to): Set(from) == Set(to)
    case .figure(let figure):
      switch figure.values {
      case .progress(let from, let to), .value(let from, let to): from == to
      case .lamp(let from, let to): from == to
      }
    }
  }
}
