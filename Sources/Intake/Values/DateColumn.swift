internal import Dates
internal import Diagnostics

/// The dates of one column, which all name day and month in the same order.
struct DateColumn {
  /// The order that a cell of the column proves, or that the user gave; nil where cells prove different ones.
  let order: DateOrder?
  /// Why the order is certain.
  private let reason: Wording
  /// The first of the dates that can be two days, and how many there are, where nothing settles the order.
  let unclear: (cell: EntryText, count: Int)?

  init(_ field: Field, of table: UnderstoodTable, asked: DateOrder?) {
    var proofs: [DateOrder: String] = [:]
    var unclear: [EntryText] = []
    for entry in table.entries where table.reading.has(field) {
      let cell = table.value(field, entry)
      guard !cell.isFilled, let date = SlashDate(cell.text) else { continue }
      if let order = date.provedOrder { proofs[order] = proofs[order] ?? cell.text }
      if date.isUnclear { unclear.append(cell) }
    }
    let proved = proofs.count == 1 ? proofs.first : nil
    let isDenied = proofs.count > 1 || proved.map { asked != nil && asked != $0.key } ?? false
    order = isDenied ? nil : proved?.key ?? asked
    if let proved {
      let text = HeaderText.singleLine(proved.value)
      reason = Wording(
        zh: "同一列的“\(text)”证明\(proved.key.wording.zh)",
        en: "'\(text)' in its column proves that \(proved.key.wording.en)")
    } else {
      reason = Wording(zh: "按 --dates", en: "as --dates says")
    }
    self.unclear = order == nil ? unclear.first.map { ($0, unclear.count) } : nil
  }

  /// The day of a date that can be two, by the order of the column; nil for every other text.
  func day(_ text: String) -> (day: Day, reason: Wording)? {
    guard let order, let date = SlashDate(text), date.isUnclear, let day = date.day(order) else { return nil }
    return (day, reason)
  }

  /// Whether a text is one of the dates about which the column is asked once.
  func isAsked(_ text: String) -> Bool { unclear != nil && SlashDate(text)?.isUnclear ?? false }
}
