internal import Dates
internal import Diagnostics
internal import Model
internal import Tables

/// The rows of the record of changes that could be understood, by the thing that they are about.
struct DraftRecord {
  /// A row with what it changes.
  struct Entry {
    let row: AdjustmentRow
    let adjustment: Adjustment
  }

  let sheet: Sheet<AdjustmentColumn>
  /// The things in the order in which the record first names them.
  let things: [AdjustedThing]
  /// By day, those of one day in the order of the record.
  private let entries: [AdjustedThing: [Entry]]

  init?(_ draft: Draft) {
    guard let read = draft.adjustments else { return nil }
    sheet = read.sheet
    var things: [AdjustedThing] = []
    var entries: [AdjustedThing: [Entry]] = [:]
    for row in read.rows {
      guard let thing = row.thing, let kind = row.kind, let date = row.date, let change = row.change else {
        continue
      }
      if entries[thing] == nil { things.append(thing) }
      entries[thing, default: []].append(
        Entry(row: row, adjustment: Adjustment(kind, on: date, change, origin: sheet.origin(row.row))))
    }
    self.things = things
    self.entries = entries.mapValues { entries in
      entries.sorted { $0.adjustment.order < $1.adjustment.order }
    }
  }

  func entries(of thing: AdjustedThing) -> [Entry] { entries[thing] ?? [] }

  func adjustments(of thing: AdjustedThing) -> [Adjustment] { entries(of: thing).map(\.adjustment) }

  /// Where a row stands, as what a finding is related to.
  func related(_ entry: Entry, _ column: AdjustmentColumn = .date) -> Finding.Related {
    .init(
      sheet.spot(entry.row.row, column).place, Wording(zh: "调整记录在这里", en: "the record says so here"))
  }
}
