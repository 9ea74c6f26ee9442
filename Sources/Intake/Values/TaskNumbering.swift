internal import Diagnostics
internal import Model

/// Gives every task a number that `tasks.csv` allows, the ledger's own wherever that is possible.
struct TaskNumbering {
  struct Assigned: Sendable {
    var number: String
    /// As the ledger writes it, where it could not be kept; otherwise empty.
    var original: String
  }

  private(set) var numbers: [Assigned]
  private(set) var findings: [Finding] = []
  private let entries: [(number: EntryNumber, place: Place)]

  init(_ entries: [(number: EntryNumber, place: Place)]) {
    self.entries = entries
    numbers = entries.map { _ in Assigned(number: "", original: "") }
  }

  /// Keeps the numbers where they are different; otherwise counts all tasks in order and says so.
  mutating func assign() {
    takeWritten()
    let written = numbers.map(\.number).filter { !$0.isEmpty }
    if let twice = firstRepeated() {
      renumber()
      findings.append(.numbersRenewed(twice, count: entries.count))
      return
    }
    var used = Set(written)
    fillMissing(&used) { if case .part = $0 { false } else { true } }
    fillParts(&used)
    fillMissing(&used) { _ in true }
  }

  /// The number of a cell as `tasks.csv` can have it; nil where there is none in it.
  static func number(_ text: String) -> String? {
    let line = HeaderText.singleLine(text)
    let numbering = Numbering(cell: line)
    if let numbering, numbering.style == .arabic || TaskNumber(line) == nil {
      let isPlain = TaskNumber(line) != nil && !line.utf8.contains(UInt8(ascii: "."))
      return isPlain ? line : TaskNumber(numbering.text)?.text
    }
    return TaskNumber(line)?.text
  }

  /// The number that a number format shows, which is meant so: `1.0` beside `1.1` is no 1; else the exact one.
  private static func number(shown: String, exact: String) -> String? {
    TaskNumber(shown)?.text ?? number(shown) ?? number(exact)
  }

  private mutating func takeWritten() {
    for (index, entry) in entries.enumerated() {
      guard case .written(let text, let exact) = entry.number else { continue }
      let number = exact.map { Self.number(shown: text, exact: $0) } ?? Self.number(text)
      numbers[index] = Assigned(
        number: number ?? "", original: number == text ? "" : HeaderText.singleLine(text))
    }
  }

  /// The first place where a number stands a second time.
  private func firstRepeated() -> Place? {
    var seen: Set<String> = []
    for (index, number) in numbers.enumerated() where !number.number.isEmpty {
      if !seen.insert(number.number).inserted { return entries[index].place }
    }
    return nil
  }

  private mutating func renumber() {
    var count = 0
    for (index, entry) in entries.enumerated() {
      if case .part = entry.number { continue }
      count += 1
      if case .written(let text, _) = entry.number {
        numbers[index].original = HeaderText.singleLine(text)
      }
      numbers[index].number = String(count)
    }
    var used = Set(numbers.map(\.number).filter { !$0.isEmpty })
    fillParts(&used)
  }

  /// Numbers the rows without a number below the row they are part of: 3.1, 3.2.
  private mutating func fillParts(_ used: inout Set<String>) {
    // A part belongs to the last row above that is none; its index counts within its own sheet.
    var start = 0
    var next: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      guard case .part = entry.number else {
        start = index
        continue
      }
      let front = numbers[start].number
      guard !front.isEmpty else { continue }
      var part = next[front, default: 1]
      while used.contains("\(front).\(part)") { part += 1 }
      next[front] = part + 1
      numbers[index].number = "\(front).\(part)"
      used.insert(numbers[index].number)
    }
  }

  private mutating func fillMissing(_ used: inout Set<String>, where fits: (EntryNumber) -> Bool) {
    var next = 1
    for index in numbers.indices where numbers[index].number.isEmpty && fits(entries[index].number) {
      while used.contains(String(next)) { next += 1 }
      numbers[index].number = String(next)
      used.insert(String(next))
    }
  }
}
