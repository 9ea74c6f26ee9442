internal import Dates
internal import Loading
internal import Model
internal import Tables

/// Tells what the record of changes has to say of a cell that a ledger changes.
struct RecordedCells {
  private let departments: NameRegister
  /// The ids of the departments by their official names.
  private let ids: [String: Identifier<Department>]

  init(_ departments: NameRegister, _ known: KnownProgramme) {
    self.departments = departments
    let all =
      known.departments.map { ($0.name, $0.id) } + departments.added.map { ($0.name, Identifier($0.id)) }
    ids = Dictionary(all) { first, _ in first }
  }

  /// What a change of a cell is; nil where the record does not speak of its column, or both texts mean the same.
  func change(
    _ column: String, from old: String, to new: String
  ) -> (kind: AdjustmentKind, change: Adjustment.Change)? {
    switch column {
    case "title", "name": return old.isEmpty ? nil : (.renamed, .name(from: old, to: new))
    case "deadline":
      guard let from = Self.term(old), let to = Self.term(new), from != to else { return nil }
      return (to > from ? .postponed : .advanced, .deadline(from: Deadline(from), to: Deadline(to)))
    case "departments":
      guard let from = leads(old), let to = leads(new), Set(from) != Set(to) else { return nil }
      return (.transferred, .leads(from: from, to: to))
    case "weight":
      guard let from = DecimalNumber(Self.weight(old)), let to = DecimalNumber(new), from.value != to.value
      else { return nil }
      return (.reweighted, .weight(from: from.value, to: to.value))
    case "target":
      guard let from = Self.bound(old), let to = Self.bound(new), from != to else { return nil }
      return (.retargeted, .target(from: from, to: to))
    default: return nil
    }
  }

  /// How the record writes what stood in a cell before: a weight that nobody gave is 1.
  static func text(_ column: String, _ old: String) -> String { column == "weight" ? weight(old) : old }

  private static func weight(_ text: String) -> String { text.isEmpty ? "1" : text }

  private static func term(_ text: String) -> Deadline.Term? {
    if case .success(let day) = DateText.day(text) { return .day(day) }
    return Deadline.Term(word: CellComparison.folded(text))
  }

  private static func bound(_ text: String) -> Target.Bound? {
    if let range = RangeText.read(text) { return .range(range.lowerBound, range.upperBound) }
    return DecimalNumber(text).map { .value($0.value) }
  }

  /// The departments that a cell names; nil where one of them is not known.
  private func leads(_ text: String) -> [Identifier<Department>]? {
    let names = ListText.names(text) { departments.find($0) != nil }
    let found = names.compactMap { name in departments.find(name).flatMap { ids[$0] } }
    return found.isEmpty || found.count != names.count ? nil : found
  }
}
