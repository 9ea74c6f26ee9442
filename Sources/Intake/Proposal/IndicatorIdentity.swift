internal import Diagnostics
internal import Model

/// Gives indicators their ids: those that they have in the project, else the office's own, else ones made from names.
struct IndicatorIdentity {
  let ids: [String]
  /// The indicators that the project has, by their index.
  let known: Set<Int>
  /// The indicators whose own id had to be written otherwise, by their index.
  let respelled: [Int]
  /// The indicators that the project has in another unit, by their index, with that unit.
  let otherUnits: [(index: Int, unit: String)]

  init(_ indicators: [LedgerIndicator], among known: [KnownRow]) {
    let own = indicators.map { Self.isName($0.number) ? PlainID.slug($0.number) : "" }
    var ids: [String?] = Self.matches(indicators, known).map { match in match.map { known[$0].id } }
    self.known = Set(ids.indices.filter { ids[$0] != nil })
    var taken = Set(known.map(\.id))
    for index in ids.indices
    where ids[index] == nil && !own[index].isEmpty && taken.insert(own[index]).inserted {
      ids[index] = own[index]
    }
    let rest = indicators.indices.filter { ids[$0] == nil }
    let proposed = PlainID.propose(indicators.map(\.name), word: "indicator", taken: taken)
    for index in rest { ids[index] = proposed[index] }
    self.ids = ids.map { $0 ?? "" }
    let units = Dictionary(known.map { ($0.id, $0.besides.first ?? "") }) { first, _ in first }
    otherUnits = zip(indicators.indices, self.ids).compactMap { index, id in
      guard let unit = units[id], !UnitOfMeasure(unit).isBlank,
        !UnitOfMeasure(indicators[index].unit).isBlank,
        UnitOfMeasure(unit) != UnitOfMeasure(indicators[index].unit)
      else { return nil }
      return (index, unit)
    }
    respelled = indicators.indices.filter {
      ids[$0] == own[$0] && own[$0] != indicators[$0].number && !own[$0].isEmpty
    }
  }

  /// Whether what numbers an indicator is a name of its own, and no place in a list: `GDP_3`, `1-1-1`.
  static func isName(_ number: String) -> Bool {
    number.utf8.allSatisfy { $0 < 0x80 }
      && number.utf8.contains { byte in
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      }
  }

  /// The index of the known indicator of each one, by the office's own id and else by name.
  private static func matches(_ indicators: [LedgerIndicator], _ known: [KnownRow]) -> [Int?] {
    var matching = RowMatching(count: indicators.count)
    func ownID(_ written: String) -> String { isName(written) ? CellComparison.folded(written) : "" }
    matching.match(
      indicators.map { ownID($0.number) },
      known.map { $0.original.isEmpty ? ownID($0.id) : ownID($0.original) })
    func named(_ name: String, _ unit: String) -> String {
      CellComparison.folded(name) + "\u{1F}" + CellComparison.folded(unit)
    }
    matching.match(
      indicators.map { named($0.name, $0.unit) }, known.map { named($0.name, $0.besides.first ?? "") })
    matching.match(
      indicators.map { CellComparison.folded($0.name) }, known.map { CellComparison.folded($0.name) })
    return matching.matches
  }
}
