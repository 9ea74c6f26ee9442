internal import Dates
internal import Diagnostics
internal import Model
internal import Tables

/// What the hidden sheet of a return, or else its title rows, say about the form that was sent.
struct IssueRecord: Sendable {
  /// A value with the place it was read from.
  struct Read<Value: Sendable>: Sendable {
    let value: Value
    let place: Place
  }

  private(set) var programme: Read<String>?
  /// The department's id, or its name where only the title rows are left; empty for the programme office.
  private(set) var department: Read<String>?
  private(set) var month: Read<Month>?
  /// The titles of the tasks as they were sent, by number.
  private(set) var tasks: [String: String] = [:]
  /// The names of the indicators as they were sent, by id.
  private(set) var indicators: [String: String] = [:]

  init(_ grids: [Grid]) {
    for row in grids.filter({ $0.sheet == IssueSheet.name }).flatMap(\.rows) { read(row) }
    for grid in grids where grid.sheet != IssueSheet.name {
      for row in grid.rows.prefix(FormSheet.headerRow) {
        for cell in row { readTitle(cell) }
      }
    }
  }

  private mutating func read(_ row: Row) {
    let (key, place) = (row[1].text, row[1].place)
    switch row[0].text {
    case "programme": programme = Read(value: key, place: place)
    case "department": department = Read(value: key, place: place)
    case "month": month = (try? row[1].month.get()).map { Read(value: $0, place: place) }
    case "task": tasks[key] = row[2].text
    case "indicator": indicators[key] = row[2].text
    default: break
    }
  }

  /// Takes from a title what the hidden sheet did not say: `单位：财政局　　月份：2019-07`.
  private mutating func readTitle(_ cell: Cell) {
    for part in cell.text.unicodeScalars.split(separator: "\u{3000}") {
      let text = String(String.UnicodeScalarView(part))
      if department == nil, let name = Self.value(of: "单位：", in: text) {
        department = Read(value: name == FormPlan.officeName ? "" : name, place: cell.place)
      } else if month == nil, let name = Self.value(of: "月份：", in: text) {
        month = (try? DateText.month(name).get()).map { Read(value: $0, place: cell.place) }
      }
    }
  }

  private static func value(of label: String, in text: String) -> String? {
    guard text.utf8.starts(with: label.utf8) else { return nil }
    return String(text.utf8.dropFirst(label.utf8.count))
  }
}
