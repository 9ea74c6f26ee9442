internal import Diagnostics
internal import Model

/// A task that the project has already, by what an office may know it by.
struct KnownTask: Sendable {
  let number: String
  let title: String
  /// The number that the ledger gave it, where the project could not keep that one.
  let originalNumber: String
}

/// Knows the tasks of a ledger again in the project, so that reports stay with the task they are about.
///
/// A task is known by the office's own number where that is a name (`CO_0176`), else by its title, and only last by a
/// plain number, which is a place in the list: with a row put in above it, it is another's.
struct TaskIdentity {
  /// The index of the known task of each of the ledger's, where there is one.
  private var matches: [Int?]
  private var claimed: Set<Int> = []
  private let tasks: [LedgerTask]
  private let known: [KnownTask]
  /// The tasks whose plain number belongs to one of a quite different title.
  private(set) var doubts: [(index: Int, known: KnownTask)] = []

  init(_ tasks: [LedgerTask], among known: [KnownTask]) {
    self.tasks = tasks
    self.known = known
    matches = tasks.map { _ in nil }
    match(tasks.map(Self.ownID), known.map(Self.ownID))
    match(tasks.map { CellComparison.folded($0.title) }, known.map { CellComparison.folded($0.title) })
    matchPlaces()
  }

  /// The number of each task in the project: that of the task that it is, else its own where it is free, else the next.
  var numbers: [String] {
    var used = Set(known.map(\.number))
    var next = (used.compactMap { Int($0) }.max() ?? 0) + 1
    var numbers = matches.map { match in match.map { known[$0].number } ?? "" }
    for index in numbers.indices where numbers[index].isEmpty {
      if used.insert(tasks[index].number).inserted {
        numbers[index] = tasks[index].number
        continue
      }
      while !used.insert(String(next)).inserted { next += 1 }
      numbers[index] = String(next)
    }
    return numbers
  }

  /// Whether a task was known by something else than its plain number.
  func isMoved(_ index: Int) -> Bool {
    matches[index].map { known[$0].number != tasks[index].number } ?? false
  }

  /// Matches what has the same key, where no other has it on its side.
  private mutating func match(_ own: [String], _ others: [String]) {
    let places = Self.places(others)
    for (key, indices) in Self.places(own) where !key.isEmpty && indices.count == 1 {
      guard let index = indices.first, matches[index] == nil, let found = places[key], found.count == 1,
        let place = found.first, claimed.insert(place).inserted
      else { continue }
      matches[index] = place
    }
  }

  private static func places(_ keys: [String]) -> [String: [Int]] {
    Dictionary(grouping: keys.indices, by: { keys[$0] })
  }

  private mutating func matchPlaces() {
    let places = Dictionary(known.indices.map { (known[$0].number, $0) }) { first, _ in first }
    for index in tasks.indices where matches[index] == nil {
      guard let place = places[tasks[index].number], !claimed.contains(place) else { continue }
      guard Self.isAlike(tasks[index].title, known[place].title) else {
        doubts.append((index, known[place]))
        continue
      }
      claimed.insert(place)
      matches[index] = place
    }
  }

  /// Whether two titles share half of their characters, as one that was reworded does.
  private static func isAlike(_ a: String, _ b: String) -> Bool {
    var counts: [Unicode.Scalar: Int] = [:]
    for scalar in b.unicodeScalars.prefix(TextBudget.name) { counts[scalar, default: 0] += 1 }
    var shared = 0
    let scalars = a.unicodeScalars.prefix(TextBudget.name)
    for scalar in scalars where counts[scalar, default: 0] > 0 {
      counts[scalar, default: 0] -= 1
      shared += 1
    }
    return shared * 2 >= max(scalars.count, min(b.unicodeScalars.count, TextBudget.name))
  }

  /// The office's own number of a task, where it is a name and no place in a list.
  private static func ownID(_ task: LedgerTask) -> String {
    ownID(number: task.number, original: task.originalNumber)
  }

  private static func ownID(_ task: KnownTask) -> String {
    ownID(number: task.number, original: task.originalNumber)
  }

  private static func ownID(number: String, original: String) -> String {
    let written = original.isEmpty ? number : original
    let folded = CellComparison.folded(written)
    return folded.unicodeScalars.contains { $0.properties.isAlphabetic && !$0.isChinese } ? folded : ""
  }
}
